/** Two decimals everywhere: the same chart has the same bytes. */
export const fixed = (value: number): string => {
  const text = value.toFixed(2);
  return text === '-0.00' ? '0.00' : text;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Also drops control characters: they are not allowed in XML, not even escaped. */
export const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const attribute = (name: string, value: string | number): string =>
  ` ${name}="${typeof value === 'number' ? fixed(value) : escaped(value)}"`;

/** Numbers are lengths (two decimals); a data attribute that must stay exact is passed as text. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === undefined ? '' : attribute(key, value)))
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}
