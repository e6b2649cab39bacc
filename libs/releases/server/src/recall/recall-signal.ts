import { Injectable } from '@nestjs/common';

/** Tells what keeps answers in this process that a release was taken back; other processes ask again by themselves. */
@Injectable()
export class RecallSignal {
  private readonly listeners: (() => void)[] = [];

  onRecall(listener: () => void): void {
    this.listeners.push(listener);
  }

  recalled(): void {
    this.listeners.forEach((listener) => listener());
  }
}
