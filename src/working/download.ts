/**
 * Hands a text to the reader as a file.
 * @param name what the file is called
 * @param type its media type
 */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the text after this step.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
