import type { CheckPack } from '../../src/schema/check.js';

/** A check of three statements in two sections with something of everything, to be broken by tests. A fresh one each time. */
export const choir = (): CheckPack => ({
  format: 1,
  kind: 'check',
  id: 'choir',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'How {choir} sings', cy: 'Sut mae {choir} yn canu' },
  introduction: {
    purpose: { en: 'To hear {choir}.', cy: 'I glywed {choir}.' },
    minutes: 5,
    audience: { en: 'All who sing.', cy: 'Pawb sy’n canu.' },
  },
  source: {
    title: 'A test',
    publishers: ['Nobody'],
    credit: { en: 'Written for a test.', cy: 'Ysgrifennwyd ar gyfer prawf.' },
    permission: 'not-needed',
  },
  terms: { choir: { en: 'the choir', cy: 'y côr' } },
  scales: {
    extent: {
      points: [
        { value: 'not', label: { en: 'Not yet', cy: 'Ddim eto' } },
        { value: 'partly', label: { en: 'In parts', cy: 'Yn rhannol' } },
        { value: 'wholly', label: { en: 'Wholly', cy: 'Yn llwyr' } },
      ],
    },
    loud: {
      points: [
        { value: 'soft', label: { en: 'Softly', cy: 'Yn dawel' } },
        { value: 'loud', label: { en: 'Loudly', cy: 'Yn uchel' } },
      ],
    },
  },
  scale: 'extent',
  missing: ['dont-know', 'not-applicable'],
  question: { en: 'How far is it so?', cy: 'I ba raddau?' },
  sections: [
    {
      id: 'voices',
      title: { en: 'The voices', cy: 'Y lleisiau' },
      statements: [
        {
          id: 'listen',
          text: { en: 'We listen to each other.', cy: 'Rydym yn gwrando ar ein gilydd.' },
          // in one language only, on purpose
          hint: 'In rehearsals too.',
        },
        {
          id: 'choose',
          text: { en: 'Singers choose the songs.', cy: 'Y cantorion sy’n dewis.' },
          adapted: { en: 'Shortened.', cy: 'Byrhawyd.' },
          missing: ['dont-know'],
        },
      ],
    },
    {
      id: 'doors',
      statements: [
        { id: 'sing', text: { en: 'This is how we sing.', cy: 'Dyma sut y canwn.' }, scale: 'loud' },
      ],
    },
  ],
  examples: [
    {
      id: 'dale',
      place: 'Dale',
      summary: { en: 'They vote on songs.', cy: 'Maen nhw’n pleidleisio.' },
      for: ['voices'],
      page: 7,
    },
    { id: 'hill', place: 'Hill', summary: { en: 'They hum.', cy: 'Maen nhw’n hymian.' }, for: ['doors'] },
  ],
  completion: {
    title: { en: 'So we sing', cy: 'Felly y canwn' },
    text: { en: 'See you at {choir}.', cy: 'Gwelwn chi yn {choir}.' },
  },
});

/** A check with no more than it needs: a scale of its own for its one statement. */
export const bareChoir = (): CheckPack => ({
  format: 1,
  kind: 'check',
  id: 'bare-choir',
  version: '1.0.0',
  languages: { en: 'original' },
  title: 'How we sing',
  source: { title: 'A test', publishers: ['Nobody'], credit: 'Written.', permission: 'not-needed' },
  scales: { extent: { points: ['No', 'Yes'].map((label) => ({ value: label.toLowerCase(), label })) } },
  question: 'Is it so?',
  sections: [{ id: 'all', statements: [{ id: 'hum', text: 'We hum.', scale: 'extent' }] }],
});
