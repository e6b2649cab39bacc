import { parsedJson, textOf } from './json-from-stdin';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('what comes on standard input', () => {
  it('takes UTF-8 with and without a byte-order mark', () => {
    expect(textOf(bytes('{"a":"ü"}', 'utf8'))).toBe('{"a":"ü"}');
    expect(textOf(bytes('\uFEFF{}', 'utf8'))).toBe('{}');
  });

  it.each([bytes('\uFEFF{"a":1}', 'utf16le'), bytes('{"a":1}', 'utf16le'), Uint8Array.of(0x22, 0xe4, 0x22)])(
    'refuses other encodings with a sentence (%#)',
    (given) => expect(() => textOf(given)).toThrow(/speichern Sie die Datei als „UTF-8“/),
  );

  it('tells the place of a mistake, not the English complaint', () => {
    expect(() => parsedJson('{\n"a": 1,\n}')).toThrow(
      'Die Eingabe ist kein gültiges JSON (Zeile 3, Zeichen 1). Bitte prüfen Sie Kommas und Anführungszeichen.',
    );
    expect(() => parsedJson('{"a": NaN}')).toThrow(/^Die Eingabe ist kein gültiges JSON[^A-Za-z]*(\(Zeile|\. Bitte)/);
    expect(() => parsedJson('{} x')).toThrow('kein gültiges JSON');
  });
});
