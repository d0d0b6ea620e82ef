-- The work of those who assess: their worklist, what they find, their drafts and notes.

-- One row for each filed application: what the worklist shows, filters and sorts by. Everything but the last
-- block is kept by the trigger below, in the transaction of the change itself.
create table case_queue (
  application_id uuid primary key references application on delete cascade,
  reference text not null unique,
  kind text not null,
  title text not null,
  school_id uuid not null references organisation,
  handler_id uuid references person,
  state text not null,
  open boolean not null,
  filed_at timestamptz not null,
  -- the day of the decision or the withdrawal; null while it is open
  closed_on date,
  check (open = (closed_on is null)),

  -- worked out of the life and the legal clock; stale: the case has moved since
  stale boolean not null default true,
  next_actor text not null default 'handler'
    check (next_actor in ('school', 'handler', 'inspector', 'adviser', 'decision-maker', 'nobody')),
  -- everybody who may speak now
  expected text[] not null default '{}',
  deadline date,
  -- the term of the scheme that made the deadline
  deadline_rule text,
  -- the first day on which next actor or deadline may be different without a move
  recheck_on date,
  -- to sort by: a case without a deadline comes last
  due date not null generated always as (coalesce(deadline, date '9999-12-31')) stored
);

create index case_queue_due on case_queue (due, application_id) where open;
create index case_queue_handler on case_queue (handler_id, due, application_id) where open;
create index case_queue_free on case_queue (due, application_id) where open and handler_id is null;
create index case_queue_state on case_queue (state, due, application_id) where open;
create index case_queue_school on case_queue (school_id, due, application_id) where open;
create index case_queue_next on case_queue (next_actor, due, application_id) where open;
create index case_queue_inspector on case_queue (due, application_id)
  where open and expected @> array['inspector'];
create index case_queue_adviser on case_queue (due, application_id)
  where open and expected @> array['adviser'];
create index case_queue_closed on case_queue (closed_on desc, application_id desc) where not open;
create index case_queue_closed_school on case_queue (school_id, closed_on desc, application_id desc)
  where not open;
create index case_queue_reference on case_queue (reference text_pattern_ops);
create index case_queue_title on case_queue using gin (title gin_trgm_ops);
create index case_queue_stale on case_queue (application_id) where stale;
create index case_queue_recheck on case_queue (recheck_on) where open;

create function follow_application() returns trigger language plpgsql as $$
declare
  ended date;
begin
  if new.reference is null then
    return null;
  end if;
  if new.state in ('approved', 'refused', 'not-handled') then
    ended := (new.life -> 'decision' ->> 'on')::date;
  elsif new.state = 'withdrawn' then
    ended := (new.life ->> 'on')::date;
  end if;
  insert into case_queue (application_id, reference, kind, title, school_id, handler_id, state, open,
    filed_at, closed_on)
  values (new.id, new.reference, new.kind, new.title, new.organisation_id, new.handler_id, new.state,
    ended is null, new.filed_at, ended)
  on conflict (application_id) do update set
    title = excluded.title,
    handler_id = excluded.handler_id,
    state = excluded.state,
    open = excluded.open,
    closed_on = excluded.closed_on,
    stale = true;
  return null;
end $$;

create trigger application_to_queue after insert or update of life, handler_id, title, reference
  on application for each row execute function follow_application();

-- What was filed before this table was there.
update application set title = title where reference is not null;

-- What the Inspectie answered for a domain, and why; the last one counts.
create table inspection_answer (
  id bigint generated always as identity primary key,
  application_id uuid not null references application on delete cascade,
  domain text not null,
  answer text not null check (answer in ('no-shortcoming', 'shortcoming')),
  reason text not null check (answer = 'no-shortcoming' or reason <> ''),
  person_id uuid not null references person,
  at timestamptz not null
);
create index inspection_answer_of on inspection_answer (application_id, domain, id desc);
create index inspection_answer_domain on inspection_answer (domain, id desc);

-- What a body found on a condition of the scheme; the last one counts.
create table case_judgement (
  id bigint generated always as identity primary key,
  application_id uuid not null references application on delete cascade,
  -- id of the condition in the scheme
  condition text not null,
  body text not null check (body in ('duo', 'inspectie', 'sbb', 'minister')),
  finding text not null check (finding in ('meets', 'meets-with-remarks', 'does-not-meet')),
  reason text not null check (finding = 'meets' or reason <> ''),
  person_id uuid not null references person,
  at timestamptz not null
);
create index case_judgement_of on case_judgement (application_id, condition, id desc);

-- A form that somebody has not sent yet, as it was typed; each person has their own.
create table assessment_draft (
  application_id uuid not null references application on delete cascade,
  -- the move it is for
  form text not null,
  person_id uuid not null references person on delete cascade,
  input jsonb not null,
  saved_at timestamptz not null,
  primary key (application_id, form, person_id)
);

-- Notes that only the government side reads.
create table case_note (
  id uuid primary key,
  application_id uuid not null references application on delete cascade,
  author_id uuid not null references person,
  text text not null check (length(text) between 1 and 20000),
  at timestamptz not null
);
create index case_note_of on case_note (application_id, at);

-- Reminders that were sent, so that nobody gets one twice.
create table case_reminder (
  application_id uuid not null references application on delete cascade,
  rule text not null,
  deadline date not null,
  -- days before the deadline; negative: after it
  days_before integer not null,
  at timestamptz not null,
  primary key (application_id, rule, deadline, days_before)
);
