create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Facts about this instance itself, such as its reference clock.
create table instance (
  key text primary key,
  value jsonb not null
);

-- What happened, one hash chain per subject; rows are only ever added.
create table audit_event (
  subject text not null,
  seq integer not null,
  at timestamptz not null,
  actor text not null,
  kind text not null,
  data jsonb not null,
  previous text not null,
  hash text not null,
  primary key (subject, seq)
);
create index audit_event_at on audit_event (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name;
end $$;

create trigger audit_event_only_grows before update or delete on audit_event
  for each row execute function refuse_change();

-- Mail that leaves the system. Written in the transaction of the change that causes it.
create table mail_message (
  id uuid primary key,
  subject_of text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  html text not null,
  attachments jsonb not null default '[]',
  created_at timestamptz not null,
  sent_at timestamptz,
  failures integer not null default 0,
  last_failure text
);
create index mail_message_subject_of on mail_message (subject_of);
create index mail_message_unsent on mail_message (created_at) where sent_at is null;

-- What the mail server inside the demo has received.
create table demo_mail (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  html text not null,
  received_at timestamptz not null
);
