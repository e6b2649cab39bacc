import type { ClipboardContent } from './paste.types';

export function parseClipboard({ text }: ClipboardContent): string[][] {
  return text.split('\n').map((line) => line.split('\t'));
}
