import { Injectable } from '@nestjs/common';
import { explainFigure, type FigurePart } from '@teilziel/releases/model';
import type { Released } from '../read-release/released';
import { ReleaseReader } from '../read-release/release-reader';
import type { FigureExplanationType } from './figure-explanation.type';
import { type FigureAddress, FigureHistories } from './figure-history.reader';

export interface AskedFigure extends FigureAddress {
  readonly part: FigurePart;
}

/** Explains from the blocks a reader may see; only the history looks into working data, for people of the Kommune. */
@Injectable()
export class FigureExplanations {
  constructor(
    private readonly reader: ReleaseReader,
    private readonly histories: FigureHistories,
  ) {}

  async explain(released: Released, asked: AskedFigure): Promise<FigureExplanationType | null> {
    const { code, period, cell, part } = asked;
    const placed = await this.reader.indicator(released, code);
    if (placed === null) return null;
    const series = await this.reader.series(released, placed.block.series);
    const { dimensions } = released.root;
    const found = explainFigure({ indicator: placed.block, series, dimensions, period, cell, part });
    return found && { ...found, history: await this.histories.of(released, asked) };
  }
}
