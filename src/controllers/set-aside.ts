/** What is kept and cannot be read. It stays where it is and the next key is taken, so that nothing overwrites it. */
export class SetAside {
  /** All of it, for a person to take along. */
  text = '';
  #discard: (() => unknown)[] = [];

  /** @param discard deletes it where it stands */
  add(text: string, discard: () => unknown): void {
    this.text += `${text}\n`;
    this.#discard.push(discard);
  }

  async discard(): Promise<void> {
    this.text = '';
    for (const act of this.#discard.splice(0)) await act();
  }
}
