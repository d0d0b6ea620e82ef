-- What exists: the qualification structure, in two times. A row says that a fact held from valid_from
-- until valid_until (days, both included; null is not known or no end), as we knew it from known_from
-- until known_until. Rows are closed and added, never changed in content.
create extension if not exists btree_gist;

-- What was taken in, when and from which files. No row is written when nothing changed.
create table structure_edition (
  id bigint generated always as identity primary key,
  source text not null check (source in ('shipped', 'import', 'register')),
  at timestamptz not null,
  actor text not null,
  -- sha256 over the names and contents of all files together
  hash text not null,
  files jsonb not null,
  counts jsonb not null,
  changes jsonb not null,
  problems jsonb not null
);
create index structure_edition_source on structure_edition (source, id);

-- The head that every kind of fact shares; its constraints go along into each table below.
create table structure_fact (
  id bigint generated always as identity primary key,
  key text not null check (key <> ''),
  edition_id bigint not null,
  valid_from date,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  check (valid_from is null or valid_until is null or valid_until >= valid_from),
  check (known_until is null or known_until >= known_from),
  -- one truth for each day, at each moment of knowing
  exclude using gist (
    key with =,
    daterange(valid_from, valid_until, '[]') with &&,
    tstzrange(known_from, known_until) with &&
  )
);

create table structure_domain (
  like structure_fact including all,
  code text not null,
  name text not null,
  sbb_number text,
  same_as text
);

create table structure_sector_chamber (
  like structure_fact including all,
  number text not null,
  name text not null
);

create table structure_competence (
  like structure_fact including all,
  letter text not null,
  title text not null,
  number text not null
);

create table structure_dossier (
  like structure_fact including all,
  code text not null,
  name text,
  domain_code text,
  intake_until date,
  training_until date,
  current boolean not null,
  edition jsonb
);
create index structure_dossier_domain on structure_dossier (domain_code) where known_until is null;

create table structure_qualification (
  like structure_fact including all,
  code text not null,
  name text not null,
  kind text not null check (kind in ('regular', 'cross-over', 'regional')),
  level smallint check (level between 1 and 4),
  level_certainty text check (level_certainty in ('confirmed', 'inferred', 'unknown')),
  programme_type text,
  dossier_code text,
  dossier_certainty text check (dossier_certainty in ('confirmed', 'inferred', 'unknown')),
  current_dossier_code text,
  profile text,
  domain_code text,
  pathways text[] not null,
  duration_years smallint,
  duration_source text,
  study_load integer check (study_load >= 0),
  current boolean not null,
  edition jsonb
);
create index structure_qualification_dossier on structure_qualification (dossier_code)
  where known_until is null;
create index structure_qualification_domain on structure_qualification (domain_code)
  where known_until is null;

create table structure_core_task (
  like structure_fact including all,
  owner_code text not null,
  part text not null check (part in ('basis', 'profile')),
  code text not null,
  title text not null,
  confidence text not null
    check (confidence in ('official', 'high', 'medium', 'low', 'title-only')),
  complexity text,
  responsibility text,
  knowledge text[] not null,
  knowledge_numbers text[],
  additions jsonb
);
create index structure_core_task_owner on structure_core_task (owner_code)
  where known_until is null;

create table structure_work_process (
  like structure_fact including all,
  owner_code text not null,
  code text not null,
  title text not null,
  confidence text not null
    check (confidence in ('official', 'high', 'medium', 'low', 'title-only')),
  description text,
  result text,
  behaviour text,
  competences text[] not null,
  additions jsonb
);
create index structure_work_process_owner on structure_work_process (owner_code)
  where known_until is null;

create table structure_knowledge (
  like structure_fact including all,
  dossier_code text not null,
  number text not null,
  text text not null
);

create table structure_elective (
  like structure_fact including all,
  code text not null,
  title text not null,
  sbu integer check (sbu >= 0),
  has_certificate boolean,
  confidence text not null
    check (confidence in ('official', 'high', 'medium', 'low', 'title-only'))
);

create table structure_elective_link (
  like structure_fact including all,
  elective_code text not null,
  target_code text not null,
  target_kind text not null check (target_kind in ('qualification', 'dossier')),
  evidence text not null check (evidence in ('school-offer', 'official')),
  documents integer
);
create index structure_elective_link_target on structure_elective_link (target_code)
  where known_until is null;
create index structure_elective_link_elective on structure_elective_link (elective_code)
  where known_until is null;

create table structure_certificate (
  like structure_fact including all,
  code text not null,
  title text,
  qualification_code text,
  unit_code text
);
create index structure_certificate_qualification on structure_certificate (qualification_code)
  where known_until is null;

create table structure_institution (
  like structure_fact including all,
  brin text not null,
  name text not null,
  official_name text,
  type text check (type in ('roc', 'aoc', 'vakinstelling', 'overig')),
  city text,
  city_certainty text not null check (city_certainty in ('confirmed', 'inferred', 'unknown')),
  funded boolean,
  note text
);

create table structure_succession (
  like structure_fact including all,
  from_code text not null,
  to_code text not null,
  since text
);
create index structure_succession_from on structure_succession (from_code)
  where known_until is null;
create index structure_succession_to on structure_succession (to_code) where known_until is null;

create table structure_recognition (
  like structure_fact including all,
  code text not null,
  system text not null,
  starts_on date,
  intake_until date,
  ends_on date,
  pathways text[] not null,
  ministry text,
  price_factor double precision,
  law text
);

create table structure_licence (
  like structure_fact including all,
  code text not null,
  brin text not null,
  recognition_code text not null,
  starts_on date,
  ends_on date,
  funded boolean,
  pathways text[] not null,
  stage text,
  application_ban_until date
);
create index structure_licence_recognition on structure_licence (recognition_code)
  where known_until is null;

do $$
declare
  name text;
begin
  for name in
    select tablename from pg_tables
    where schemaname = current_schema() and tablename like 'structure\_%'
      and tablename not in ('structure_fact', 'structure_edition')
  loop
    execute format(
      'alter table %I add foreign key (edition_id) references structure_edition', name);
    execute format('create index on %I (key) where known_until is null', name);
  end loop;
end $$;
drop table structure_fact;

-- Files that somebody sent to look at before taking them in.
create table structure_upload (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  files jsonb not null,
  applied_edition_id bigint references structure_edition
);
create index structure_upload_at on structure_upload (at);

-- The standing of a dossier or qualification on a day, out of what is known of its days. `listed` says that it
-- stood in the national lists of school year 2026-2027, the year of which the shipped facts know the lists whole.
create function structure_standing(
  starts date, intake_until date, training_until date, listed boolean, on_day date
) returns text language sql immutable parallel safe as $$
  select case
    when on_day < starts then 'not-yet'
    when on_day > training_until then 'ended'
    when on_day > intake_until then 'no-intake'
    when starts is not null and (listed or coalesce(intake_until, training_until) is not null)
      then 'in-force'
    when listed and on_day >= date '2026-08-01' then 'in-force'
    when not listed and on_day >= date '2026-08-01' then 'ended'
    else 'not-known'
  end
$$;

-- Lower case without accents, for comparing as people type.
create function plain_text(given text) returns text language sql stable parallel safe as $$
  select unaccent(lower(given))
$$;

-- The words of a text: Dutch stems, the stems without the endings -t and -s that the stemmer leaves
-- (begeleidt, kwalificaties), and the words as they stand for searching while one types.
create function dutch_words(given text) returns tsvector language sql stable parallel safe as $$
  select to_tsvector('dutch', plain)
    || to_tsvector('dutch', regexp_replace(plain, '\m(\w{3,})(t|''?s)\M', '\1', 'g'))
    || to_tsvector('simple', plain)
  from plain_text(given) as plain
$$;

-- Everything one can find, one row for each version in valid time of what is known now.
-- Filled out of the tables above in the transaction that changes them.
create table structure_search (
  kind text not null check (kind in ('qualification', 'elective', 'core-task', 'work-process')),
  id text not null,
  code text not null,
  title text not null,
  plain text not null,
  owner_code text not null,
  dossier_code text,
  domain_code text,
  levels smallint[] not null,
  -- the qualifications that hold it
  qualification_codes text[] not null,
  valid_from date,
  valid_until date,
  intake_until date,
  training_until date,
  listed boolean,
  -- how many work processes of a qualification are sure enough to show
  parts integer not null default 0,
  words tsvector not null
);
create index structure_search_words on structure_search using gin (words);
create index structure_search_code on structure_search (code);
create index structure_search_plain on structure_search (plain text_pattern_ops);
create index structure_search_id on structure_search (kind, id);
create index structure_search_owner on structure_search (owner_code);

-- The words that occur, for completing, for parts of long words, and for forgiving a typing error.
create table structure_word (
  word text primary key,
  entries integer not null
);
create index structure_word_trigrams on structure_word using gin (word gin_trgm_ops);
