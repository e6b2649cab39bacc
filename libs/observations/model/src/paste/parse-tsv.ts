/**
 * Rows of tab-separated text as Excel and LibreOffice put it into the clipboard: a cell with a line break, a tab or a
 * quotation mark stands in quotation marks, those in it are doubled. A quotation mark that nothing closes is text.
 */
export function parseTsv(text: string): string[][] {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\0+$/, '')
    .replace(/\r\n?/g, '\n');
  const rows: string[][] = [[]];
  let position = 0;
  while (position <= source.length) {
    const { cell, end } = cellAt(source, position);
    rows.at(-1)?.push(cell);
    if (source[end] === '\n') rows.push([]);
    position = end + 1;
  }
  // The text ends with a line break: what follows it is no row.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

function cellAt(source: string, start: number): { readonly cell: string; readonly end: number } {
  return quotedAt(source, start) ?? plainAt(source, start);
}

function plainAt(source: string, start: number): { readonly cell: string; readonly end: number } {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return { cell: source.slice(start, end), end };
}

function quotedAt(source: string, start: number): { readonly cell: string; readonly end: number } | null {
  if (source[start] !== '"') return null;
  for (let end = start + 1; end < source.length; end++) {
    if (source[end] !== '"') continue;
    if (source[end + 1] === '"') {
      end++;
      continue;
    }
    const after = source[end + 1];
    const closed = after === undefined || after === '\t' || after === '\n';
    return closed ? { cell: source.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 } : null;
  }
  return null;
}
