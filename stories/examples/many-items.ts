/** A whole pack with as many statements as asked for, of the length that real ones have. */
export const manyItems = (count: number): object => ({
  format: 1,
  kind: 'survey',
  id: 'many-items',
  version: '1.0.0',
  languages: { en: 'original' },
  title: `${count} statements`,
  source: {
    title: 'Made up to see how long lists behave',
    publishers: ['sba-toolkit'],
    credit: 'Made-up statements.',
    permission: 'not-needed',
  },
  scales: {
    agreement: {
      points: ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'].map(
        (label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label }),
      ),
    },
  },
  scale: 'agreement',
  sections: [
    {
      id: 'all',
      items: Array.from({ length: count }, (_, i) => ({
        kind: 'scale',
        id: `item-${i + 1}`,
        text: `Statement ${i + 1} of ${count}: people here know me and what matters to me.`,
      })),
    },
  ],
});
