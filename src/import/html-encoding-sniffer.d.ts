/** The part of html-encoding-sniffer that the import uses; the package brings no types of its own. */
declare module 'html-encoding-sniffer' {
  /** @returns the name of an encoding of the web, as `TextDecoder` takes it */
  export default function sniff(bytes: Uint8Array, options: { defaultEncoding: string }): string;
}
