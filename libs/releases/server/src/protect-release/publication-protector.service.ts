import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { type SecuredPublication, ProtectionThread } from '@teilziel/disclosure/server';
import { protectPublication } from '@teilziel/releases/model';
import type { CompileInput, ProtectedPublication, SecuredPattern, ShownBefore } from '@teilziel/releases/model';

/** Protects whole publications; what takes long runs in a thread of its own. */
@Injectable()
export class PublicationProtector implements OnModuleDestroy {
  private readonly thread = new ProtectionThread();

  protect(input: CompileInput, shown: ShownBefore): Promise<ProtectedPublication> {
    return protectPublication(input, async (problem) => patternOf(await this.thread.secure(problem)), shown);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

export function patternOf({ protection, isSafe, unsafe }: SecuredPublication): SecuredPattern {
  const { suppressed, optimal, gap, intervals } = protection;
  return { suppressed, optimal, gap, isSafe, unsafe, intervals: Object.fromEntries(intervals.integer) };
}
