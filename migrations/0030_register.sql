-- The register: approved cross-overs and the permissions of schools, in two times. Each entry says how a record
-- was from valid_from on (null: from the beginning), as we knew it from recorded_at on. Entries are only ever added;
-- a correction is a new entry.

-- One row. Who writes takes the next number first and so waits for another writer: codes and sequence numbers
-- never clash, and a higher number is always a later change.
create table register_version (
  one boolean primary key default true check (one),
  version bigint not null,
  -- null until the first change
  changed_at timestamptz,
  check ((version = 0) = (changed_at is null))
);
insert into register_version (version) values (0);

-- Codes that are taken; a code is never given twice.
create table register_code (
  code text primary key check (code ~ '^260[0-9]{2}$')
);

create table register_entry (
  code text not null references register_code,
  seq integer not null check (seq > 0),
  version bigint not null unique,
  recorded_at timestamptz not null,
  valid_from date,
  record jsonb not null check (record ->> 'code' = code),
  -- id of the person, or a name such as system:facts
  author text not null,
  -- why it was corrected; empty for the first entry
  reason text not null default '',
  primary key (code, seq)
);
-- One decision publishes one cross-over.
create unique index register_entry_decision on register_entry ((record -> 'decision' ->> 'reference'))
  where seq = 1;

create table permission_entry (
  -- the code and a number of its own: 26005-1
  permission_id text not null check (permission_id ~ '^260[0-9]{2}-[1-9][0-9]*$'),
  seq integer not null check (seq > 0),
  version bigint not null unique,
  recorded_at timestamptz not null,
  valid_from date,
  code text not null references register_code,
  -- the school: an organisation of this instance, a BRIN, both, or a name alone
  organisation_id uuid references organisation,
  brin text check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
  record jsonb not null check (record ->> 'id' = permission_id and record ->> 'code' = code),
  author text not null,
  reason text not null default '',
  primary key (permission_id, seq),
  check (permission_id like code || '-%')
);
create index permission_entry_code on permission_entry (code);
create index permission_entry_organisation on permission_entry (organisation_id)
  where organisation_id is not null;
create index permission_entry_brin on permission_entry (brin) where brin is not null;
-- One decision gives one permission.
create unique index permission_entry_decision
  on permission_entry ((record -> 'decision' ->> 'reference')) where seq = 1;

create trigger register_code_only_grows before update or delete on register_code
  for each row execute function refuse_change();
create trigger register_entry_only_grows before update or delete on register_entry
  for each row execute function refuse_change();
create trigger permission_entry_only_grows before update or delete on permission_entry
  for each row execute function refuse_change();

-- A later entry is never known earlier: with this, "as known on a day" cuts the entries in two.
create function register_keeps_order() returns trigger language plpgsql as $$
declare
  latest timestamptz;
begin
  select changed_at into latest from register_version;
  if new.recorded_at < latest then
    raise exception 'an entry of % cannot be recorded before %', new.recorded_at, latest;
  end if;
  return new;
end $$;
create trigger register_entry_in_order before insert on register_entry
  for each row execute function register_keeps_order();
create trigger permission_entry_in_order before insert on permission_entry
  for each row execute function register_keeps_order();
