/** Gives the browser a file that exists only here. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click, so it must not vanish in the same moment.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
