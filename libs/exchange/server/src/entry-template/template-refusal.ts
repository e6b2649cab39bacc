import { BadRequestException, PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';

/** Why a file is not read: what, where, how to mend. */
export const refuseFile = (sentence: string): BadRequestException => new BadRequestException(sentence);

export const refuseSize = (): PayloadTooLargeException =>
  new PayloadTooLargeException('Die Datei ist zu groß: höchstens 5 MB. Eine ausgefüllte Vorlage ist viel kleiner.');

export const refuseType = (): UnsupportedMediaTypeException =>
  new UnsupportedMediaTypeException(
    'Dieses Format nimmt der Server nicht an. Bitte senden Sie die ausgefüllte Vorlage als .xlsx oder .csv.',
  );
