import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';
import type { ReactElement } from 'react';

export type StatusForm = 'reached' | 'sun' | 'partly' | 'cloud' | 'storm' | 'na';

const FORMS: Readonly<Record<ProgressSymbol, StatusForm>> = {
  SUN: 'sun',
  PARTLY: 'partly',
  CLOUD: 'cloud',
  STORM: 'storm',
  NA: 'na',
};

/** A reached target has the rule's sun but its own form, so that "auf Kurs" and "erreicht" differ without colour. */
export function statusForm(symbol: ProgressSymbol, word: string): StatusForm {
  return word === ('Ziel erreicht' satisfies CompanionWord) ? 'reached' : FORMS[symbol];
}

const CLOUD = 'M7.2 18.5h9.6a3.9 3.9 0 0 0 .5-7.77A5.6 5.6 0 0 0 6.6 11 3.8 3.8 0 0 0 7.2 18.5Z';
const RAYS = Array.from({ length: 8 }, (_, ray) => {
  const angle = (ray * Math.PI) / 4;
  const at = (radius: number): string =>
    `${round(12 + radius * Math.sin(angle))} ${round(12 - radius * Math.cos(angle))}`;
  return `M${at(7.4)}L${at(9.6)}`;
}).join('');

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Drawings on a grid of 24. */
export const STATUS_DRAWINGS: Readonly<Record<StatusForm, ReactElement>> = {
  reached: <path d="M5.5 12.8l4.3 4.2L18.5 7.8" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4.4" fill="currentColor" stroke="none" />
      <path d={RAYS} />
    </>
  ),
  partly: (
    <>
      <circle cx="8.4" cy="8.4" r="3.2" fill="currentColor" stroke="none" />
      <path d="M8.4 2.4v1M2.4 8.4h1M4.2 4.2l.7.7M12.6 4.2l-.7.7M4.2 12.6l.7-.7" />
      <path d="M10.2 19.5h7.6a3.1 3.1 0 0 0 .4-6.17A4.5 4.5 0 0 0 9.7 13.5a3.02 3.02 0 0 0 .5 6Z" />
    </>
  ),
  cloud: <path d={CLOUD} />,
  storm: (
    <>
      <path d="M8.5 15.5H7.1a3.7 3.7 0 0 1-.5-7.37A5.5 5.5 0 0 1 17.1 7.9a3.83 3.83 0 0 1-.2 7.6h-1.4" />
      <path d="M12.7 11.5l-2.5 4.2h3.6l-2.3 4.3" />
    </>
  ),
  na: (
    <>
      <circle cx="12" cy="12" r="8" strokeDasharray="3.2 3.083" />
      <path d="M8.8 12h6.4" />
    </>
  ),
};
