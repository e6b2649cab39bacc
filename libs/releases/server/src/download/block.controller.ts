import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { Allow } from '@teilziel/kommune/server';
import type { Request, Response } from 'express';
import { sendImmutable } from './immutable-text';
import { ReleasedBlocks } from './released-blocks';

@Controller('daten/bloecke')
export class BlockController {
  constructor(private readonly blocks: ReleasedBlocks) {}

  @Allow('anyone')
  @Get(':hash')
  async block(@Param('hash') hash: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const text = await this.blocks.find(hash);
    if (text === null) throw new NotFoundException('Diesen Block gibt es in keinem Datenstand, den Sie lesen dürfen.');
    sendImmutable(request, response, text, true);
  }
}
