/**
 * Gives the memory of an array back at once. A thread that only hands bytes on makes hardly any garbage, so that it would be long
 * before anybody looked for some.
 * @param bytes not to be read after this
 */
export function release(bytes: Uint8Array<ArrayBuffer>): void {
  bytes.buffer.transfer(0);
}
