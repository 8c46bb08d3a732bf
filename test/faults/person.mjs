/** Someone in front of the survey in a browser of their own. */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class Person {
  constructor(page) {
    this.page = page;
    this.saved = [];
  }

  static async at(browser, url, before) {
    const page = await browser.newPage();
    const person = new Person(page);
    await page.exposeFunction('noteSaved', (to) => person.saved.push(to));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('sba-save', (event) => window.noteSaved(event.detail.to));
    });
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(url);
    await person.until(async () => (await person.sees('Start')) || person.sees('Carry on'), 'the first page');
    return person;
  }

  async until(probe, what = String(probe)) {
    for (let i = 0; i < 1500; i += 1) {
      if (await probe()) return;
      await pause(20);
    }
    throw new Error(`waited in vain for ${what}; the page says: ${(await this.words()).slice(0, 300)}`);
  }

  words() {
    return this.page.evaluate(() => {
      const root = document.querySelector('sba-outcome-survey').shadowRoot?.querySelector('.root');
      return root?.innerText ?? '';
    });
  }

  async has(words) {
    return (await this.words()).includes(words);
  }

  sees(button) {
    return this.page.evaluate((name) => {
      const root = document.querySelector('sba-outcome-survey').shadowRoot;
      return [...(root?.querySelectorAll('button') ?? [])].some((one) => one.textContent.trim() === name);
    }, button);
  }

  async press(button, times = 1) {
    await this.until(() => this.sees(button), `the button ${button}`);
    await this.page.evaluate(
      (name, n) => {
        const root = document.querySelector('sba-outcome-survey').shadowRoot;
        const found = [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
        for (let i = 0; i < n; i += 1) found.click();
      },
      button,
      times,
    );
    await pause(0);
  }

  /** Presses another answer to a statement than the one that is chosen; both places are counted from 0. */
  answer(statement, option) {
    return this.page.evaluate(
      (s, o) => {
        const groups = document
          .querySelector('sba-outcome-survey')
          .shadowRoot.querySelectorAll('[data-item]');
        const options = groups[s].querySelectorAll('input[type=radio]');
        const option = options[o].checked ? options[(o + 1) % options.length] : options[o];
        option.click();
        return [groups[s].dataset.item, option.value];
      },
      statement,
      option,
    );
  }

  answers() {
    return this.page.evaluate(() => document.querySelector('sba-outcome-survey').response.answers);
  }

  /** Says yes to keeping it on this device, and waits until it is there. */
  async saveOnDevice() {
    await this.press('Stop and leave');
    await this.press('Save on this device');
    await this.press('Save on this device');
    await this.until(() => this.sees('Delete from this device'));
    await this.press('Carry on');
    await this.press('Carry on');
  }

  /** From the start to the page on which answers are sent. */
  async atCheck() {
    await this.press('Start');
    await this.answer(0, 1);
    await this.press('Check your answers');
  }

  send(times) {
    return this.press('Send my answers', times);
  }

  async isThanked() {
    await this.until(() => this.has('Your receipt:'), 'the receipt');
    return 'told: sent, with a receipt';
  }

  async isWaiting() {
    await this.until(() => this.has('Your answers have not arrived yet.'), 'the news that it waits');
  }
}
