import { Global, Module } from '@nestjs/common';
import { ReleasesShowing } from '@teilziel/observations/server';
import { StoredReleasesShowing } from './stored-releases-showing';

/** Global, so that entry and review ask through the port without knowing what a release is. */
@Global()
@Module({ providers: [{ provide: ReleasesShowing, useClass: StoredReleasesShowing }], exports: [ReleasesShowing] })
export class ReleasesShowingModule {}
