-- Counts answers in the long format, as `tally()` does with `unique`. Standard SQL (SQL:2003 and later); runs on DuckDB,
-- PostgreSQL, Spark SQL and BigQuery as it is.
--
-- Reads two tables:
--   answers    the long format: one row an answer, and a row for each option where several were chosen
--   questions  the questions of one pack: one row an option, and one row without a code for each question
-- Gives one row a count: pack_version, round_label, breakdown, category, item_id, measure, code, responses.
--
-- The result holds small numbers as they are. It is for those who may see single answers, and for `disclose()`.
-- Of responses with one id counts one: the last that is finished, or, where none is, the last draft. The last is the one
-- with the greatest `response_order`; of two with the same, each question counts with the answer that is first by its letters.
-- Responses to other packs are to be left out of `answers`.
--
-- Little is joined by the id of a response, as a database that misjudges how many rows there are would look through all of
-- them for each; and as much as can be is counted before anything is multiplied by the breakdowns.

WITH placed AS (
  SELECT
    answers.*,
    COALESCE(response_order, 0) AS place,
    MAX(CASE WHEN completed_on IS NOT NULL THEN COALESCE(response_order, 0) END)
      OVER (PARTITION BY response_id) AS last_finished,
    MAX(COALESCE(response_order, 0)) OVER (PARTITION BY response_id) AS last_of_all
  FROM answers
),
once AS (
  SELECT
    response_id,
    part,
    item_id,
    choice,
    MIN(pack_version) AS pack_version,
    COALESCE(MIN(round_label), '') AS round_label,
    COALESCE(MIN(group_label), '') AS group_label,
    MIN(response_mode) AS response_mode,
    MIN(completed_on) AS completed_on,
    MIN(answer_code) AS answer_code,
    MIN(missing_code) AS missing_code,
    MIN(answer_text) AS answer_text,
    MIN(answer_note) AS answer_note,
    MIN(answer_mark) AS answer_mark
  FROM placed
  WHERE (last_finished IS NULL AND place = last_of_all) OR (completed_on IS NOT NULL AND place = last_finished)
  GROUP BY response_id, part, item_id, choice
),
-- Every answer knows what is said of the whole response, and how many options were chosen.
whole AS (
  SELECT
    response_id,
    MIN(pack_version) OVER (PARTITION BY response_id) AS pack_version,
    MIN(round_label) OVER (PARTITION BY response_id) AS round_label,
    MIN(group_label) OVER (PARTITION BY response_id) AS group_label,
    MIN(response_mode) OVER (PARTITION BY response_id) AS response_mode,
    MIN(completed_on) OVER (PARTITION BY response_id) AS completed_on,
    part,
    item_id,
    choice,
    ROW_NUMBER() OVER (PARTITION BY response_id ORDER BY part, item_id, choice) AS number_in_response,
    COUNT(choice) OVER (PARTITION BY response_id, part, item_id) AS choices,
    answer_code,
    missing_code,
    answer_text,
    answer_note,
    answer_mark
  FROM once
),
responses AS (
  SELECT response_id, pack_version, round_label, group_label, response_mode, completed_on
  FROM whole
  WHERE number_in_response = 1
),
completed AS (
  SELECT * FROM responses WHERE completed_on IS NOT NULL
),
-- Each question once.
items AS (
  SELECT item_id, part, kind, in_depth, breakdown FROM questions WHERE code IS NULL
),
-- Every option that was chosen, and in which of the states that exclude each other the answer is.
given AS (
  SELECT
    a.response_id,
    a.pack_version,
    a.round_label,
    a.group_label,
    a.response_mode,
    i.item_id,
    i.kind,
    i.in_depth,
    i.breakdown,
    a.choice,
    a.choices,
    a.answer_code,
    a.missing_code,
    a.answer_text,
    a.answer_note,
    a.answer_mark,
    CASE WHEN q.code IS NULL THEN 0 ELSE 1 END AS is_known,
    CASE
      -- More than one where one is asked for is no answer that this pack knows.
      WHEN a.answer_code IS NOT NULL AND (i.kind = 'multiple-choice' OR (q.code IS NOT NULL AND a.choices = 1))
        THEN 'chosen'
      WHEN a.answer_code IS NOT NULL THEN 'other'
      WHEN a.missing_code IS NOT NULL THEN 'missing'
      WHEN a.answer_text IS NOT NULL OR a.answer_mark IS NOT NULL THEN 'words'
      ELSE 'missing'
    END AS state
  FROM whole a
  INNER JOIN items i ON i.item_id = a.item_id AND i.part = a.part
  LEFT JOIN questions q ON q.item_id = a.item_id AND q.code = a.answer_code
  WHERE a.completed_on IS NOT NULL
),
states AS (
  SELECT
    response_id,
    pack_version,
    round_label,
    group_label,
    response_mode,
    item_id,
    kind,
    breakdown,
    choices,
    answer_code,
    missing_code,
    state,
    CASE
      WHEN state = 'chosen' AND kind <> 'multiple-choice' THEN answer_code
      WHEN state = 'missing' THEN COALESCE(missing_code, 'skipped')
      ELSE ''
    END AS code,
    CASE WHEN in_depth = 1 THEN answer_mark END AS mark,
    CASE WHEN answer_text IS NULL THEN 0 ELSE 1 END AS has_text,
    CASE WHEN answer_note IS NULL THEN 0 ELSE 1 END AS has_note
  FROM given
  WHERE choice = 1
),
-- In which category of each question about who answers a response is.
about AS (
  -- Nothing comes before every code, and counts where the question was not answered.
  SELECT response_id, item_id AS breakdown, MAX(category) AS category
  FROM (
    SELECT c.response_id, i.item_id, '' AS category
    FROM completed c CROSS JOIN items i WHERE i.breakdown = 1
    UNION ALL
    SELECT response_id, item_id, COALESCE(answer_code, 'missing:' || missing_code, '')
    FROM states WHERE breakdown = 1 AND choices = 1
  ) asked
  GROUP BY response_id, item_id
),
-- The breakdowns that every pack has, unless it asks a question of that name.
usual AS (
  SELECT
    CASE WHEN COUNT(CASE WHEN item_id = 'group' THEN 1 END) = 0 THEN 1 ELSE 0 END AS by_group,
    CASE WHEN COUNT(CASE WHEN item_id = 'mode' THEN 1 END) = 0 THEN 1 ELSE 0 END AS by_mode
  FROM items
  WHERE breakdown = 1
),
-- Every category that a response is in; `all` is one as well.
categories AS (
  SELECT response_id, pack_version, round_label, 'all' AS breakdown, '' AS category FROM completed
  UNION ALL
  SELECT response_id, pack_version, round_label, 'group', group_label
  FROM completed CROSS JOIN usual WHERE by_group = 1
  UNION ALL
  SELECT response_id, pack_version, round_label, 'mode', response_mode
  FROM completed CROSS JOIN usual WHERE by_mode = 1
  UNION ALL
  SELECT c.response_id, c.pack_version, c.round_label, b.breakdown, b.category
  FROM completed c
  INNER JOIN about b ON b.response_id = c.response_id
),
-- How many gave answers that count alike, first by all that stands in the response itself: that is few rows.
counted AS (
  SELECT
    pack_version, round_label, group_label, response_mode,
    item_id, kind, state, code, mark, has_text, has_note,
    COUNT(*) AS n
  FROM states
  GROUP BY
    pack_version, round_label, group_label, response_mode,
    item_id, kind, state, code, mark, has_text, has_note
),
alike AS (
  SELECT
    pack_version, round_label, 'all' AS breakdown, '' AS category,
    item_id, kind, state, code, mark, has_text, has_note, n
  FROM counted
  UNION ALL
  SELECT
    pack_version, round_label, 'group', group_label,
    item_id, kind, state, code, mark, has_text, has_note, n
  FROM counted CROSS JOIN usual WHERE by_group = 1
  UNION ALL
  SELECT
    pack_version, round_label, 'mode', response_mode,
    item_id, kind, state, code, mark, has_text, has_note, n
  FROM counted CROSS JOIN usual WHERE by_mode = 1
  UNION ALL
  SELECT
    s.pack_version, s.round_label, b.breakdown, b.category,
    s.item_id, s.kind, s.state, s.code, s.mark, s.has_text, s.has_note, COUNT(*)
  FROM states s
  INNER JOIN about b ON b.response_id = s.response_id
  GROUP BY
    s.pack_version, s.round_label, b.breakdown, b.category,
    s.item_id, s.kind, s.state, s.code, s.mark, s.has_text, s.has_note
),
-- Where several can be chosen, each that the pack knows counts, and all that it does not know count once.
ticks AS (
  SELECT DISTINCT
    response_id,
    item_id,
    CASE WHEN is_known = 1 THEN 'option' ELSE 'other' END AS measure,
    CASE WHEN is_known = 1 THEN answer_code ELSE '' END AS code
  FROM given
  WHERE kind = 'multiple-choice' AND answer_code IS NOT NULL
),
-- Everything that answers count under.
measures AS (
  SELECT pack_version, round_label, breakdown, category, item_id, 'asked' AS measure, '' AS code, n FROM alike
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, 'answered', '', n FROM alike
  WHERE state IN ('chosen', 'other') OR (state = 'words' AND kind = 'text')
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, 'option', code, n FROM alike
  WHERE state = 'chosen' AND kind <> 'multiple-choice'
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, state, code, n FROM alike
  WHERE state <> 'chosen'
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, 'mark', mark, n FROM alike WHERE mark IS NOT NULL
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, 'texts', '', n FROM alike WHERE has_text = 1
  UNION ALL
  SELECT pack_version, round_label, breakdown, category, item_id, 'notes', '', n FROM alike WHERE has_note = 1
  UNION ALL
  SELECT c.pack_version, c.round_label, c.breakdown, c.category, t.item_id, t.measure, t.code, COUNT(*)
  FROM categories c
  INNER JOIN ticks t ON t.response_id = c.response_id
  GROUP BY c.pack_version, c.round_label, c.breakdown, c.category, t.item_id, t.measure, t.code
)
SELECT
  pack_version,
  round_label,
  breakdown,
  category,
  item_id,
  measure,
  code,
  CAST(SUM(n) AS BIGINT) AS responses
FROM measures
GROUP BY pack_version, round_label, breakdown, category, item_id, measure, code
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
FROM responses
WHERE completed_on IS NULL
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
SELECT a.pack_version, a.round_label, 'all', '', '', 'strays', '', COUNT(*)
FROM whole a
LEFT JOIN items i ON i.item_id = a.item_id AND i.part = a.part
WHERE a.choice = 1 AND a.completed_on IS NOT NULL AND i.item_id IS NULL
GROUP BY a.pack_version, a.round_label
UNION ALL
-- Responses that gave way to another one with their id.
SELECT '', '', 'all', '', '', 'duplicates', '', COUNT(*)
FROM (SELECT DISTINCT response_id, place, last_finished, last_of_all FROM placed) came
WHERE place <> COALESCE(last_finished, last_of_all)
HAVING COUNT(*) > 0
