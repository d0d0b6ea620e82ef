-- Who works with the product, and for whom.
create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('school', 'duo', 'inspectie', 'sbb', 'ocw', 'beheer')),
  name text not null,
  brin text unique,
  school_type text check (school_type in ('roc', 'aoc', 'vakinstelling')),
  fictional boolean not null default false,
  check ((kind = 'school') = (brin is not null))
);

create table person (
  id uuid primary key,
  email text not null unique,
  name text not null,
  -- issuer and subject of the sign-in provider, known after the first time
  issuer text,
  subject text,
  created_at timestamptz not null,
  unique (issuer, subject)
);

create table membership (
  person_id uuid not null references person on delete cascade,
  organisation_id uuid not null references organisation,
  roles text[] not null,
  primary key (person_id, organisation_id)
);

create table session (
  token_hash text primary key,
  person_id uuid not null references person on delete cascade,
  organisation_id uuid not null references organisation,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index session_seen_at on session (seen_at);

-- A sign-in under way: made when somebody leaves for the provider, used once when they come back.
create table sign_in_attempt (
  token_hash text primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  redirect_uri text not null,
  return_to text not null,
  created_at timestamptz not null
);
