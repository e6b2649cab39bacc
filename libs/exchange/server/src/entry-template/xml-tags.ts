import { SaxesParser } from 'saxes';
import { refuseFile } from './template-refusal';

export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A part of a workbook, tag by tag; names without their prefix. Entities of a file's own are an error to this parser. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw refuseFile('Die Datei ist beschädigt und lässt sich nicht lesen. Bitte speichern Sie sie neu als .xlsx.');
  });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(bare(name), attributes));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(bare(name)));
  parser.write(xml).close();
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
