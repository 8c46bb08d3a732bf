import { expect } from '@open-wc/testing';
import { hiddenBar, stackedBar } from '../../src/parts/stacked-bar.js';
import type { Shape } from '../../src/parts/chart.js';

const bars = (shapes: readonly Shape[]): { look: string; x: number; width: number }[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'bar'
      ? [{ look: shape.look, x: Math.round(shape.x), width: Math.round(shape.width) }]
      : [],
  );
const words = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []));

describe('a bar of all answers', () => {
  it('is as long as the whole, in the order of its parts, with the sign at the first number', () => {
    const shapes = stackedBar([
      { look: 'more-1', percent: 60 },
      { look: 'neutral', percent: 25 },
      { look: 'less-1', percent: 15 },
    ]);
    expect(bars(shapes)).to.deep.equal([
      { look: 'more-1', x: 0, width: 60 },
      { look: 'neutral', x: 60, width: 25 },
      { look: 'less-1', x: 85, width: 15 },
    ]);
    expect(words(shapes)).to.deep.equal(['60%', '25', '15']);
  });

  it('leaves out the number of a part that is too narrow for it', () => {
    expect(
      words(
        stackedBar([
          { look: 'more-1', percent: 95 },
          { look: 'less-1', percent: 5 },
        ]),
      ),
    ).to.deep.equal(['95%']);
  });

  it('draws what is hidden as a block in its place, never as nothing', () => {
    const drawn = bars(
      stackedBar([
        { look: 'more-1', percent: 70 },
        { look: 'less-2', percent: undefined },
        { look: 'less-1', percent: undefined },
      ]),
    );
    expect(drawn).to.deep.equal([
      { look: 'more-1', x: 0, width: 70 },
      { look: 'hidden-part', x: 70, width: 30 },
    ]);
    const full = bars(
      stackedBar([
        { look: 'more-1', percent: 100 },
        { look: 'less-1', percent: undefined },
      ]),
    );
    expect(full.find(({ look }) => look === 'hidden-part')!.width).to.be.above(4);
  });

  it('draws parts that are hidden here and there at the end, where they claim no place', () => {
    const drawn = bars(
      stackedBar([
        { look: 'more-1', percent: undefined },
        { look: 'neutral', percent: 60 },
        { look: 'less-1', percent: undefined },
      ]),
    );
    expect(drawn).to.deep.equal([
      { look: 'neutral', x: 0, width: 60 },
      { look: 'hidden-part', x: 60, width: 40 },
    ]);
  });

  it('is hatched whole where nothing may be shown', () => {
    expect(bars(hiddenBar())).to.deep.equal([{ look: 'hidden-part', x: 0, width: 100 }]);
  });
});
