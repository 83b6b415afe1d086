-- Entries that another person approves before they take effect, and delegated rights to decide
-- (4.3; 3.1.6).

-- The right to decide by an assignment, given to another person by internal order (2.1).
create table approvals_delegation (
  id uuid primary key,
  version bigint not null,
  delegator_person uuid not null references people_person,
  assignment_id uuid not null references access_assignment,
  delegate_person uuid not null references people_person,
  valid_from date not null,
  valid_to date not null,
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  granted_at timestamptz not null,
  granted_by uuid not null references people_person,
  revoked_at timestamptz,
  revoked_by uuid references people_person,
  revocation_reason varchar(500),
  constraint approvals_delegation_two_people check (delegate_person <> delegator_person),
  constraint approvals_delegation_period
    check (valid_to >= valid_from and valid_to < valid_from + interval '1 year'),
  constraint approvals_delegation_order check (order_date <= valid_from),
  constraint approvals_delegation_revoked check (
    (revoked_at is null) = (revoked_by is null)
    and (revoked_at is null) = (revocation_reason is null)
    and btrim(coalesce(revocation_reason, '-')) <> ''),
  -- An assignment is delegated once at a time.
  constraint approvals_delegation_once exclude using gist (
    assignment_id with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (revoked_at is null)
);

create index approvals_delegation_delegate
  on approvals_delegation (delegate_person, valid_to) where revoked_at is null;

create function approvals_delegation_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a delegation is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.delegator_person, new.assignment_id, new.delegate_person, new.valid_from,
      new.valid_to, new.order_number, new.order_date, new.order_file, new.granted_at, new.granted_by)
     is distinct from
     (old.id, old.delegator_person, old.assignment_id, old.delegate_person, old.valid_from,
      old.valid_to, old.order_number, old.order_date, old.order_file, old.granted_at, old.granted_by)
  then
    raise exception 'what was delegated is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.revoked_at is not null then
    raise exception 'a delegation is revoked once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger approvals_delegation_is_kept
  before update or delete on approvals_delegation
  for each row execute function approvals_delegation_is_kept();

-- A proposed entry with its end. The payload is sealed (2.3): it may hold personal data.
create table approvals_proposal (
  id uuid primary key,
  version bigint not null,
  kind varchar(40) not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  subject_id uuid not null,
  reference varchar(200) not null,
  -- The unit of the subject and all units above it; empty for the institution as a whole.
  place_units uuid[] not null,
  place_owner uuid,
  approvers text[] not null check (cardinality(approvers) >= 1),
  payload_sealed bytea not null,
  payload_hash varchar(64) not null check (payload_hash ~ '^[0-9a-f]{64}$'),
  proposer_person uuid not null references people_person,
  proposer_account uuid,
  proposer_assignment uuid,
  proposer_role varchar(30) not null,
  proposer_scope_kind varchar(12) not null,
  proposer_scope_unit uuid,
  proposer_ministry_unit varchar(40),
  proposed_at timestamptz not null,
  state varchar(9) not null
    check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'VOID', 'WITHDRAWN')),
  ended_at timestamptz,
  -- Null in state VOID when what is stored was found altered.
  superseded_by uuid references approvals_proposal deferrable initially deferred,
  decision_reason varchar(2000),
  decider_person uuid references people_person,
  decider_account uuid,
  decider_assignment uuid,
  decider_role varchar(30),
  delegation_id uuid references approvals_delegation,
  delegator_person uuid references people_person,
  result_id uuid,
  decision_facts jsonb,
  constraint approvals_proposal_ended check ((state = 'PROPOSED') = (ended_at is null)),
  constraint approvals_proposal_superseded check (superseded_by is null or state = 'VOID'),
  constraint approvals_proposal_decided check (
    (state in ('APPROVED', 'REFUSED')) = (decider_person is not null)
    and (decider_person is null) = (decider_role is null)
    and (decider_person is null) = (decision_facts is null)
    and (state = 'APPROVED') = (result_id is not null)),
  constraint approvals_proposal_refused check (
    state <> 'REFUSED' or btrim(coalesce(decision_reason, '')) <> ''),
  constraint approvals_proposal_by_approver check (
    decider_role is null or decider_role = any (approvers)),
  -- Four eyes: neither the decider nor the person decided for is the proposer.
  constraint approvals_proposal_four_eyes check (decider_person <> proposer_person),
  constraint approvals_proposal_delegator_four_eyes check (delegator_person <> proposer_person),
  constraint approvals_proposal_delegated check (
    (delegation_id is null) = (delegator_person is null)
    and (delegator_person is null
      or decider_person is not null and decider_person <> delegator_person))
);

-- One undecided proposal per matter.
create unique index approvals_proposal_pending
  on approvals_proposal (kind, subject_id, reference) where state = 'PROPOSED';

create index approvals_proposal_waiting on approvals_proposal using gin (approvers)
  where state = 'PROPOSED';
create index approvals_proposal_proposer on approvals_proposal (proposer_person, id);

create function approvals_proposal_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a proposal is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.kind, new.subject_id, new.reference, new.place_units, new.place_owner,
      new.approvers, new.payload_sealed, new.payload_hash, new.proposer_person,
      new.proposer_account, new.proposer_assignment, new.proposer_role, new.proposer_scope_kind,
      new.proposer_scope_unit, new.proposer_ministry_unit, new.proposed_at)
     is distinct from
     (old.id, old.kind, old.subject_id, old.reference, old.place_units, old.place_owner,
      old.approvers, old.payload_sealed, old.payload_hash, old.proposer_person,
      old.proposer_account, old.proposer_assignment, old.proposer_role, old.proposer_scope_kind,
      old.proposer_scope_unit, old.proposer_ministry_unit, old.proposed_at) then
    raise exception 'what was proposed is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> 'PROPOSED' then
    raise exception 'the state % is final', old.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger approvals_proposal_is_kept
  before update or delete on approvals_proposal
  for each row execute function approvals_proposal_is_kept();
