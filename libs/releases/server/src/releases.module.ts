import { Module } from '@nestjs/common';
import { CompileInputLoader } from './compile-release/compile-input.loader';
import { PublicationCompiler } from './compile-release/publication-compiler.service';
import { ReleaseCompiler } from './compile-release/release-compiler.service';
import { ReleaseStore } from './compile-release/release-store';
import { VerbundFamilyLoader } from './compile-release/verbund-family.loader';
import { PublicationProtector } from './protect-release/publication-protector.service';
import { RecallSignal } from './recall/recall-signal';
import { BlockStore } from './read-release/block-store';
import { ReleaseReader } from './read-release/release-reader';

/** Compiling and reading, without HTTP: for the command line, jobs and other domains. DatabaseModule must be there. */
@Module({
  providers: [
    CompileInputLoader,
    PublicationCompiler,
    PublicationProtector,
    VerbundFamilyLoader,
    ReleaseStore,
    ReleaseCompiler,
    BlockStore,
    ReleaseReader,
    RecallSignal,
  ],
  exports: [RecallSignal, ReleaseCompiler, ReleaseReader, BlockStore],
})
export class ReleasesModule {}
