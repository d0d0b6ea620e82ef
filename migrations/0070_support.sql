-- Work sessions: a request of anybody, the session that an adviser plans for it, and what the adviser writes.

create table work_session_request (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) <= 254 and email like '_%@_%'),
  organisation text not null check (length(organisation) between 1 and 200),
  role text not null check (role in ('developer', 'policy', 'board', 'company', 'other')),
  people integer not null check (people between 1 and 30),
  idea text not null check (length(idea) <= 4000),
  questions text not null check (length(questions) between 1 and 4000),
  day_part text not null check (day_part in ('morning', 'afternoon', 'any')),
  -- the language of the mails
  lang text not null check (lang in ('nl', 'en')),
  -- only of somebody who was signed in for a school
  school_id uuid references organisation,
  -- a composition of that school, with its title as it was then
  composition_id uuid,
  composition_title text,
  state text not null default 'new' check (state in ('new', 'planned', 'done', 'cancelled')),
  -- goes up with every change
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  closed_by text check (closed_by in ('requester', 'adviser')),
  check ((composition_id is null) = (composition_title is null)),
  check (composition_id is null or school_id is not null),
  check (composition_id is not null or idea <> ''),
  check ((state in ('done', 'cancelled')) = (closed_at is not null)),
  check ((closed_at is null) = (closed_by is null))
);
create index work_session_request_state on work_session_request (state, created_at);
create index work_session_request_open on work_session_request (lower(email))
  where state in ('new', 'planned');

create table work_session_preference (
  request_id uuid not null references work_session_request on delete cascade,
  day date not null,
  primary key (request_id, day)
);

-- Secret links in mails; any of them opens the request.
create table work_session_link (
  token_hash text primary key,
  request_id uuid not null references work_session_request on delete cascade
);
create index work_session_link_request on work_session_link (request_id);

create table work_session (
  request_id uuid primary key references work_session_request on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) <= 300),
  link text not null check (link = '' or link like 'https://%'),
  note text not null check (length(note) <= 4000),
  host_id uuid not null references person,
  -- of the calendar file: goes up each time the session moves
  sequence integer not null default 0 check (sequence >= 0),
  check (ends_at > starts_at),
  check (place <> '' or link <> '')
);

create table work_session_reply (
  id bigint generated always as identity primary key,
  request_id uuid not null references work_session_request on delete cascade,
  author_id uuid not null references person,
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null
);
create index work_session_reply_request on work_session_reply (request_id, id);
