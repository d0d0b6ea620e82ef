-- Applications of schools, from draft to the end of their life.

-- Running number of reference numbers; never given twice, gaps are possible.
create sequence application_number;

create table application (
  id uuid primary key,
  kind text not null check (kind in ('new', 'shortened')),
  organisation_id uuid not null references organisation,
  -- what it is about: a composition of the school, or a cross-over that was approved before
  composition_id uuid references composition,
  crossover_code text,
  -- name to find it by in lists; follows the answers
  title text not null,
  -- everything typed, as it was typed, by field
  answers jsonb not null default '{}',
  -- goes up with every change of answers or attachments
  version integer not null default 1 check (version > 0),
  life jsonb not null,
  state text not null generated always as (life ->> 'state') stored,
  -- goes up with every move
  life_version integer not null default 1 check (life_version > 0),
  -- the version that was handed in last: what the government sees
  handed_in_version integer check (handed_in_version <= version),
  reference text unique,
  scheme_id text,
  -- what the Inspectie is asked about, fixed when it is handed in
  domains text[] not null default '{}',
  handler_id uuid references person,
  filed_at timestamptz,
  filed_by uuid references person,
  created_at timestamptz not null,
  created_by uuid not null references person,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  check ((kind = 'new') = (composition_id is not null)),
  check ((kind = 'shortened') = (crossover_code is not null)),
  -- filed, numbered, and under a scheme: all of it or nothing of it
  check (num_nonnulls(reference, scheme_id, filed_at, filed_by, handed_in_version) in (0, 5)),
  check ((life ->> 'state' = 'draft') = (reference is null))
);
create index application_organisation on application (organisation_id, changed_at desc);
create index application_state on application (state, filed_at);
create index application_handler on application (handler_id) where handler_id is not null;

-- Two drafts for one thing are a mistake of a double click; after a refusal the school may apply anew.
create unique index application_once_per_composition on application (composition_id)
  where state not in ('refused', 'not-handled', 'withdrawn');
create unique index application_once_per_crossover on application (organisation_id, crossover_code)
  where state not in ('refused', 'not-handled', 'withdrawn');

-- The answers at each version in which they changed.
create table application_revision (
  application_id uuid not null references application on delete cascade,
  version integer not null,
  answers jsonb not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (application_id, version)
);

-- What was handed in: at filing, and each time the school sent it again.
create table application_submission (
  application_id uuid not null references application,
  life_version integer not null,
  move text not null,
  version integer not null,
  composition_version integer,
  -- the cross-over as it was then
  content jsonb not null,
  -- ids of the declarations of the scheme that were given
  declarations text[] not null,
  handed_in_by uuid not null references person,
  handed_in_at timestamptz not null,
  primary key (application_id, life_version)
);

-- What happened: read by the legal clock and shown on the timeline.
create table application_event (
  id bigint generated always as identity primary key,
  application_id uuid not null references application,
  move text not null,
  -- kind of the event for the legal clock; null when the clock does not care
  kind text,
  on_day date not null,
  until_day date,
  at timestamptz not null,
  actor_id uuid references person,
  -- the body the actor acted for, as organisation.kind
  body text not null,
  text text not null default ''
);
create index application_event_of on application_event (application_id, id);

create table attachment (
  id uuid primary key,
  application_id uuid not null references application on delete cascade,
  -- document slot of the scheme, or 'other'
  slot text not null,
  name text not null check (length(name) between 1 and 200),
  type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('waiting', 'clean', 'infected', 'not-configured')),
  -- what was found, when infected
  scan_name text not null default '',
  -- versions of the application in which it is there: from the first, up to but without the last
  since_version integer not null,
  until_version integer check (until_version > since_version),
  replaced_by uuid references attachment deferrable initially deferred,
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  check (num_nonnulls(until_version, removed_by, removed_at) in (0, 3)),
  check (replaced_by is null or until_version is not null)
);
create index attachment_of on attachment (application_id, slot);
create index attachment_sha256 on attachment (sha256);
-- The same content twice in one slot is one document.
create unique index attachment_once_per_slot on attachment (application_id, slot, sha256)
  where until_version is null;

-- Messages between the school and those who handle its application.
create table application_message (
  id uuid primary key,
  application_id uuid not null references application,
  author_id uuid not null references person,
  body text not null,
  text text not null check (length(text) between 1 and 20000),
  at timestamptz not null
);
create index application_message_of on application_message (application_id, at);

-- Documents that the product made for a case: the application as PDF, letters.
create table application_document (
  id uuid primary key,
  application_id uuid not null references application,
  kind text not null,
  name text not null,
  type text not null,
  size bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);
create index application_document_of on application_document (application_id, at);
create index application_document_sha256 on application_document (sha256);
