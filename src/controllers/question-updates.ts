/** Tells the drawing of one question that it must be drawn again, and no other. */
export class QuestionUpdates {
  readonly #drawings = new Map<string, () => void>();

  /** Calls `draw` whenever this item changes, in place of what was called for it before. */
  follow(id: string, draw: () => void): void {
    this.#drawings.set(id, draw);
  }

  refresh(ids: Iterable<string>): void {
    for (const id of ids) this.#drawings.get(id)?.();
  }
}
