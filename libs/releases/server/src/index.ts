export { ReleaseCompiler } from './compile-release/release-compiler.service';
export type { CompileRequest, ReleaseOutcome } from './compile-release/release-compiler.service';
export { ReleaseReader } from './read-release/release-reader';
export type { PlacedIndicator, PlacedTeilziel, Released } from './read-release/released';
export { ReleaseBlockEntity } from './release-block.entity';
export { ReleaseMemberBlockEntity } from './release-member-block.entity';
export { ReleaseEntity } from './release.entity';
export { ReleasesModule } from './releases.module';
