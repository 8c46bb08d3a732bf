import { expect } from '@open-wc/testing';
import { HALL, hall } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { type Person, settled } from '../../support/person.js';
import { focused, within } from '../../support/screen.js';
import { at, inArea, open, type Seat, t, toAreas } from './baseline.js';
import { answered } from './states.js';

/** Everything that is typed, chosen or ticked on the page, in its order. */
const fields = ({ el }: Seat): [name: string, value: string | boolean][] =>
  within(el, 'input, textarea, select').map((one) => {
    const { name, id, type, value, checked } = one as HTMLInputElement;
    const isChoice = type === 'radio' || type === 'checkbox';
    return isChoice ? [`${name}=${value}`, checked] : [id, value];
  });

/** In an area with something of everything, a text and an action being written as we look. */
async function writing(): Promise<Seat & { said: ReturnType<typeof fields> }> {
  const seat = await answered();
  const { person } = seat;
  await at(person, HALL.hours).press(`${t.edit}: Hang up the key.`);
  await at(person, HALL.hours).write(t.learnt, 'Hooks rust, and', false);
  await at(person, HALL.rota).write(t.evidence, 'The list in the', false);
  await at(person, HALL.whoComes).write(t.trueNow, 'The choir, and', false);
  return { ...seat, said: fields(seat) };
}

describe('nothing that is typed is lost', () => {
  it('by going to another area and back', async () => {
    const { el, person, said, ...seat } = await writing();
    const { response } = el;
    await toAreas(person);
    await open(person, HALL.table);
    await toAreas(person);
    await open(person, HALL.doors);
    await at(person, HALL.hours).press(`${t.edit}: Hang up the key.`);
    expect(fields({ el, person, ...seat })).to.deep.equal(said);
    expect(el.response).to.deep.equal(response);
  });

  const HOST: Record<string, (seat: Seat) => Promise<unknown> | undefined> = {
    'by printing': async () => {
      window.dispatchEvent(new Event('beforeprint'));
      await settled();
      window.dispatchEvent(new Event('afterprint'));
    },
    'by another language and back': async ({ el }) => {
      el.lang = 'cy';
      await settled();
      el.lang = 'en';
    },
    'by another layout and back': async ({ el }) => {
      el.layout = 'steps';
      await settled();
      el.layout = 'list';
    },
    'by new terms': ({ el }) => void (el.terms = { hall: 'our hall' }),
    'by another level of headings': ({ el }) => void (el.headingLevel = 4),
    'by a group and a round': ({ el }) => void Object.assign(el, { group: 'north', round: '2027' }),
    'by an earlier round that is set to nothing': ({ el }) => void (el.earlier = undefined),
    'by taking it out of the page and putting it elsewhere': async ({ el }) => {
      el.remove();
      await settled();
      place(document.createElement('section')).append(el);
    },
    'by taking it out of the page while it prints': async ({ el }) => {
      window.dispatchEvent(new Event('beforeprint'));
      const parent = el.parentElement!;
      el.remove();
      window.dispatchEvent(new Event('afterprint'));
      await settled();
      parent.append(el);
    },
    'by looking only, and then not': async ({ el }) => {
      el.readonly = true;
      await settled();
      el.readonly = false;
    },
    'by a file that is mended': ({ el }) => void (el.content = { ...hall, title: 'Mended' }),
  };
  for (const [name, act] of Object.entries(HOST)) {
    it(name, async () => {
      const { said, ...seat } = await writing();
      const { el } = seat;
      const { answers, actions, id } = el.response!;
      await act(seat);
      await el.updateComplete;
      await settled();
      expect(el.response!.answers).to.deep.equal(answers);
      expect(el.response!.actions).to.deep.equal(actions);
      expect(el.response!.id).to.equal(id);
      // an action that is no longer open is shown, not lost
      const kept = new Map(fields(seat));
      const missing = said.filter(([field, value]) => kept.has(field) && kept.get(field) !== value);
      expect(missing).to.deep.equal([]);
      expect(kept.get('text-who-comes')).to.equal('The choir, and');
      expect(kept.get('note-rota')).to.equal('The list in the');
      expect(kept.get('doors-statements=locked')).to.equal(true);
      if (!seat.person.sees('group', t.actionName(2))) {
        expect(at(seat.person, HALL.hours).words).to.contain('Hooks rust, and');
      }
    });
  }

  it('in the place where the cursor stands, by another language', async () => {
    const { el, person } = await inArea();
    const field = at(person, HALL.hours).get('textbox', t.trueNow) as HTMLTextAreaElement;
    await at(person, HALL.hours).write(t.trueNow, 'Mornings, and', false);
    field.setSelectionRange(3, 3);
    el.lang = 'cy';
    await settled();
    expect(focused() === field, 'it is the same field').to.equal(true);
    expect([field.value, field.selectionStart]).to.deep.equal(['Mornings, and', 3]);
  });

  it('of an action that is being written, while another question is answered', async () => {
    const { person } = await inArea();
    const hours = (): Person => at(person, HALL.hours);
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Open on', false);
    await hours().answer(t.stage, 'Not yet');
    await at(person, HALL.rota).answer(t.stage, 'Not yet');
    expect(hours().written(t.what)).to.equal('Open on');
  });

  it('while a change from the result is under way, by another layout', async () => {
    const { el, person } = await answered();
    await toAreas(person);
    await person.press(t.seeResult);
    await person.press(`${t.change} ${HALL.hours}`);
    await at(person, HALL.hours).write(t.trueNow, 'Mornings, and', false);
    el.layout = 'steps';
    await settled();
    await person.press(t.goOn);
    expect(person.place, 'back in the result').to.contain(t.change);
    expect(person.words).to.contain('Mornings, and');
  });
});

describe('an element that is moved', () => {
  it('keeps the page that was open, and tells nobody', async () => {
    const { el, person } = await inArea(HALL.garden);
    const heard: string[] = [];
    for (const type of ['sba-ready', 'sba-step', 'sba-progress', 'sba-action'])
      el.addEventListener(type, () => heard.push(type));
    place(document.createElement('section')).append(el);
    await settled();
    expect(person.sees('heading', HALL.garden)).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('prints still', async () => {
    const { el } = await inArea();
    place(document.createElement('section')).append(el);
    await settled();
    window.dispatchEvent(new Event('beforeprint'));
    expect(el.shadowRoot!.querySelectorAll('.paper').length).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
  });
});
