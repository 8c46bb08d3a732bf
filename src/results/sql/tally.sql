-- Counts answers in the long format, as `tally()` does. Standard SQL (SQL:1999 and later); runs on DuckDB, PostgreSQL,
-- Spark SQL and BigQuery as it is.
--
-- Reads two tables:
--   answers    the long format: one row an answer, and a row for each option where several were chosen
--   questions  the questions of one pack: one row an option, and one row without a code for each question
-- Gives one row a count: pack_version, round_label, breakdown, category, item_id, measure, code, responses.
--
-- The result holds small numbers as they are. It is for those who may see single answers, and for `disclose()`.
-- A completed response whose id comes again counts once, as with `unique`. Of one that came with other answers `tally()`
-- takes the first; rows have no order, so that here each question counts once, with the answer that is first by its letters.
-- Responses to other packs are to be left out of `answers`.

WITH once AS (
  SELECT
    response_id,
    part,
    item_id,
    choice,
    MIN(pack_version) AS pack_version,
    MIN(round_label) AS round_label,
    MIN(group_label) AS group_label,
    MIN(response_mode) AS response_mode,
    MIN(completed_on) AS completed_on,
    MIN(answer_code) AS answer_code,
    MIN(missing_code) AS missing_code,
    MIN(answer_text) AS answer_text,
    MIN(answer_note) AS answer_note,
    MIN(answer_mark) AS answer_mark
  FROM answers
  WHERE completed_on IS NOT NULL
  GROUP BY response_id, part, item_id, choice
),
completed AS (
  SELECT
    response_id,
    MIN(pack_version) AS pack_version,
    COALESCE(MIN(round_label), '') AS round_label,
    COALESCE(MIN(group_label), '') AS group_label,
    MIN(response_mode) AS response_mode,
    MIN(completed_on) AS completed_on
  FROM once
  GROUP BY response_id
),
drafts AS (
  SELECT DISTINCT response_id, pack_version, COALESCE(round_label, '') AS round_label
  FROM answers
  WHERE completed_on IS NULL
),
-- Each question once.
items AS (
  SELECT item_id, part, kind, in_depth, breakdown FROM questions WHERE code IS NULL
),
-- Each answer once, with what was chosen first.
given AS (
  SELECT
    a.response_id,
    i.item_id,
    i.part,
    i.kind,
    i.in_depth,
    i.breakdown,
    a.answer_code,
    a.missing_code,
    a.answer_text,
    a.answer_note,
    a.answer_mark,
    CASE WHEN more.response_id IS NULL THEN 0 ELSE 1 END AS is_several,
    -- More than one where one is asked for is no answer that this pack knows.
    CASE WHEN q.code IS NULL OR more.response_id IS NOT NULL THEN 0 ELSE 1 END AS is_option
  FROM once a
  INNER JOIN completed c ON c.response_id = a.response_id
  INNER JOIN items i ON i.item_id = a.item_id AND i.part = a.part
  LEFT JOIN questions q ON q.item_id = a.item_id AND q.code = a.answer_code
  LEFT JOIN once more
    ON more.response_id = a.response_id AND more.item_id = a.item_id AND more.part = a.part AND more.choice = 2
  WHERE a.choice = 1
),
-- Which of the states that exclude each other each answer is in.
states AS (
  SELECT
    given.*,
    CASE
      WHEN answer_code IS NOT NULL AND (kind = 'multiple-choice' OR is_option = 1) THEN 'chosen'
      WHEN answer_code IS NOT NULL THEN 'other'
      WHEN missing_code IS NOT NULL THEN 'missing'
      WHEN answer_text IS NOT NULL OR answer_mark IS NOT NULL THEN 'words'
      ELSE 'missing'
    END AS state
  FROM given
),
-- Every category that a response is in; `all` is one as well.
categories AS (
  SELECT response_id, pack_version, round_label, 'all' AS breakdown, '' AS category FROM completed
  UNION ALL
  SELECT response_id, pack_version, round_label, 'group', group_label
  FROM completed WHERE NOT EXISTS (SELECT 1 FROM items WHERE breakdown = 1 AND item_id = 'group')
  UNION ALL
  SELECT response_id, pack_version, round_label, 'mode', response_mode
  FROM completed WHERE NOT EXISTS (SELECT 1 FROM items WHERE breakdown = 1 AND item_id = 'mode')
  UNION ALL
  SELECT
    c.response_id,
    c.pack_version,
    c.round_label,
    i.item_id,
    CASE WHEN g.is_several = 1 THEN '' ELSE COALESCE(g.answer_code, 'missing:' || g.missing_code, '') END
  FROM completed c
  CROSS JOIN items i
  LEFT JOIN given g ON g.response_id = c.response_id AND g.item_id = i.item_id
  WHERE i.breakdown = 1
),
-- Everything that one answer counts under.
measures AS (
  SELECT response_id, item_id, 'asked' AS measure, '' AS code FROM states
  UNION ALL
  SELECT response_id, item_id, 'answered', '' FROM states
  WHERE state IN ('chosen', 'other') OR (state = 'words' AND kind = 'text')
  UNION ALL
  SELECT response_id, item_id, 'option', answer_code FROM states
  WHERE state = 'chosen' AND kind <> 'multiple-choice'
  UNION ALL
  SELECT DISTINCT a.response_id, a.item_id, 'option', a.answer_code
  FROM once a
  INNER JOIN states s ON s.response_id = a.response_id AND s.item_id = a.item_id AND s.part = a.part
  INNER JOIN questions q ON q.item_id = a.item_id AND q.code = a.answer_code
  WHERE s.kind = 'multiple-choice'
  UNION ALL
  SELECT response_id, item_id, 'other', '' FROM states WHERE state = 'other'
  UNION ALL
  SELECT DISTINCT a.response_id, a.item_id, 'other', ''
  FROM once a
  INNER JOIN states s ON s.response_id = a.response_id AND s.item_id = a.item_id AND s.part = a.part
  LEFT JOIN questions q ON q.item_id = a.item_id AND q.code = a.answer_code
  WHERE s.kind = 'multiple-choice' AND a.answer_code IS NOT NULL AND q.code IS NULL
  UNION ALL
  SELECT response_id, item_id, 'missing', COALESCE(missing_code, 'skipped') FROM states WHERE state = 'missing'
  UNION ALL
  SELECT response_id, item_id, 'words', '' FROM states WHERE state = 'words'
  UNION ALL
  SELECT response_id, item_id, 'mark', answer_mark FROM states WHERE answer_mark IS NOT NULL AND in_depth = 1
  UNION ALL
  SELECT response_id, item_id, 'texts', '' FROM states WHERE answer_text IS NOT NULL
  UNION ALL
  SELECT response_id, item_id, 'notes', '' FROM states WHERE answer_note IS NOT NULL
)
SELECT
  c.pack_version,
  c.round_label,
  c.breakdown,
  c.category,
  m.item_id,
  m.measure,
  m.code,
  COUNT(*) AS responses
FROM categories c
INNER JOIN measures m ON m.response_id = c.response_id
GROUP BY c.pack_version, c.round_label, c.breakdown, c.category, m.item_id, m.measure, m.code
UNION ALL
SELECT pack_version, round_label, breakdown, category, '', 'responses', '', COUNT(*)
FROM categories
GROUP BY pack_version, round_label, breakdown, category
UNION ALL
-- Categories whose responses are all in one category of another breakdown, such as teams within a region.
SELECT
  one.pack_version,
  one.round_label,
  one.breakdown,
  one.category,
  other.breakdown,
  'within',
  MIN(other.category),
  COUNT(*)
FROM categories one
INNER JOIN categories other ON other.response_id = one.response_id
WHERE one.breakdown <> 'all' AND other.breakdown <> 'all' AND other.breakdown <> one.breakdown
GROUP BY one.pack_version, one.round_label, one.breakdown, one.category, other.breakdown
HAVING COUNT(DISTINCT other.category) = 1
UNION ALL
SELECT pack_version, round_label, 'all', '', '', 'drafts', '', COUNT(*)
FROM drafts
GROUP BY pack_version, round_label
UNION ALL
SELECT pack_version, round_label, 'all', '', '', 'first', MIN(completed_on), 1
FROM completed
GROUP BY pack_version, round_label
UNION ALL
SELECT pack_version, round_label, 'all', '', '', 'last', MAX(completed_on), 1
FROM completed
GROUP BY pack_version, round_label
UNION ALL
-- Answers to questions that the pack does not ask.
SELECT c.pack_version, c.round_label, 'all', '', '', 'strays', '', COUNT(*)
FROM once a
INNER JOIN completed c ON c.response_id = a.response_id
LEFT JOIN items i ON i.item_id = a.item_id AND i.part = a.part
WHERE a.choice = 1 AND i.item_id IS NULL
GROUP BY c.pack_version, c.round_label
