/** A download has begun long before that. */
const keptForMs = 60_000;

/** Hands a JSON file to the rep, in the way of the browser: no permission, no network. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
