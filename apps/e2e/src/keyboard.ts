import type { Locator, Page } from 'playwright-core';

const LONGEST_WAY = 150;

/** A person without a mouse: reaches things with the tab key, and only things that can be reached so. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async reach(target: Locator): Promise<void> {
    await target.waitFor({ timeout: 60_000 });
    for (let step = 0; step < LONGEST_WAY; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Mit der Tabulatortaste nicht erreichbar: ${String(target)}`);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  async type(label: string, text: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.type(text);
  }

  /** Opens a menu and walks to its entry with the arrow keys. */
  async choose(menu: Locator, entry: string): Promise<void> {
    await this.press(menu);
    const item = this.page.getByRole('menuitem', { name: entry, exact: true });
    await item.waitFor({ timeout: 60_000 });
    for (let step = 0; step < LONGEST_WAY; step += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }
}
