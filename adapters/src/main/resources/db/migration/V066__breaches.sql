-- Breaches of hard duties and proposals for measures (order, clauses 3 and 5; 7.3, 7.4). What was
-- entered is never changed, only added to.

create table breaches_breach (
  id uuid primary key,
  version bigint not null,
  -- One breach for each opened duty.
  instance_id uuid not null unique references regulation_duty_instance,
  kind varchar(6) not null check (kind in ('MISSED', 'LATE')),
  state varchar(9) not null check (state in ('OPEN', 'EXPLAINED', 'MEASURED', 'CLOSED')),
  regulation varchar(40) not null references regulation_version,
  duty varchar(40) not null,
  annex integer not null check (annex between 1 and 13),
  role varchar(30) not null,
  clause varchar(20) not null,
  unit_id uuid,
  due_date date not null,
  responsible_person uuid references people_person,
  head_person uuid references people_person,
  opened_at timestamptz not null,
  disputed boolean not null,
  -- How many facts and statements there are.
  entries integer not null check (entries >= 1),
  measure_kind varchar(11) check (measure_kind in
    ('REMARK', 'REPRIMAND', 'FINE', 'DISMISSAL', 'NONE_NEEDED', 'OTHER')),
  measure_order_number varchar(40),
  measure_order_date date,
  measure_order_file uuid,
  measure_reason varchar(2000),
  measured_by uuid references people_person,
  measured_role varchar(30),
  measured_at timestamptz,
  closure_note varchar(2000),
  closed_by uuid references people_person,
  closed_role varchar(30),
  closed_at timestamptz,
  constraint breaches_breach_overdue
    check ((opened_at at time zone 'Asia/Tashkent')::date > due_date),
  constraint breaches_breach_other_head check (head_person <> responsible_person),
  constraint breaches_breach_state check (
    (state = 'CLOSED') = (closed_at is not null)
    and (state <> 'MEASURED' or measured_at is not null)
    and (measured_at is null or state in ('MEASURED', 'CLOSED'))),
  constraint breaches_breach_measure check (
    num_nonnulls(measure_kind, measured_by, measured_role, measured_at) in (0, 4)
    and num_nonnulls(measure_order_number, measure_order_date, measure_order_file) in (0, 3)
    and (measure_order_file is null or measured_at is not null)
    and (measure_kind is null or measure_kind = 'NONE_NEEDED' or measure_order_file is not null)
    and (measure_kind is null or measure_kind not in ('NONE_NEEDED', 'OTHER')
      or btrim(coalesce(measure_reason, '')) <> '')),
  constraint breaches_breach_measure_order check (
    measure_order_date is null
    or (measure_order_date > due_date
      and measure_order_date <= (measured_at at time zone 'Asia/Tashkent')::date)),
  constraint breaches_breach_closure check (
    num_nonnulls(closure_note, closed_by, closed_role, closed_at) in (0, 4)
    and (closure_note is null or btrim(closure_note) <> '')),
  -- Nobody measures or closes an own breach.
  constraint breaches_breach_four_eyes check (
    measured_by <> responsible_person and closed_by <> responsible_person)
);

create index breaches_breach_role on breaches_breach (role, id);
create index breaches_breach_responsible on breaches_breach (responsible_person, id);
create index breaches_breach_head on breaches_breach (head_person, id);
create index breaches_breach_unit on breaches_breach (unit_id, id);
create index breaches_breach_unclosed on breaches_breach (due_date, id) where state <> 'CLOSED';

create function breaches_breach_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a breach is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.instance_id, new.kind, new.regulation, new.duty, new.annex, new.role, new.clause,
      new.unit_id, new.due_date, new.opened_at)
     is distinct from
     (old.id, old.instance_id, old.kind, old.regulation, old.duty, old.annex, old.role, old.clause,
      old.unit_id, old.due_date, old.opened_at) then
    raise exception 'what was broken does not change' using errcode = 'integrity_constraint_violation';
  end if;
  if old.responsible_person is not null and new.responsible_person is distinct from old.responsible_person
     or old.head_person is not null and new.head_person is distinct from old.head_person
     or old.disputed and not new.disputed
     or new.entries < old.entries then
    raise exception 'what was entered about a breach is only added to'
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.measured_at is not null
     and (new.measure_kind, new.measure_order_number, new.measure_order_date, new.measure_order_file,
          new.measure_reason, new.measured_by, new.measured_role, new.measured_at)
         is distinct from
         (old.measure_kind, old.measure_order_number, old.measure_order_date, old.measure_order_file,
          old.measure_reason, old.measured_by, old.measured_role, old.measured_at) then
    raise exception 'a breach is measured once' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'CLOSED'
     and (new.state, new.responsible_person, new.head_person, new.disputed, new.measured_at,
          new.closure_note, new.closed_by, new.closed_role, new.closed_at)
         is distinct from
         (old.state, old.responsible_person, old.head_person, old.disputed, old.measured_at,
          old.closure_note, old.closed_by, old.closed_role, old.closed_at) then
    raise exception 'what is closed stays closed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger breaches_breach_is_kept
  before update or delete on breaches_breach
  for each row execute function breaches_breach_is_kept();

-- What a breach rests on, in the order in which it was noted.
create table breaches_fact (
  breach_id uuid not null references breaches_breach,
  position integer not null check (position >= 0),
  facts jsonb not null,
  primary key (breach_id, position)
);

-- What the responsible person and the head said, each kind once.
create table breaches_statement (
  id uuid primary key,
  breach_id uuid not null references breaches_breach,
  kind varchar(11) not null check (kind in ('EXPLANATION', 'DISPUTE')),
  side varchar(11) not null check (side in ('RESPONSIBLE', 'HEAD')),
  person_id uuid not null references people_person,
  text varchar(4000) not null check (btrim(text) <> ''),
  file_id uuid,
  said_at timestamptz not null,
  constraint breaches_statement_once unique (breach_id, kind, person_id)
);

-- A proposal for a measure.
create table breaches_proposal (
  id uuid primary key,
  version bigint not null,
  addressee varchar(10) not null check (addressee in ('LEADERSHIP', 'MINISTRY')),
  -- The units of the ministry that may decide, parted by blanks.
  units varchar(400) not null,
  text varchar(4000) not null check (btrim(text) <> ''),
  proposer_person uuid not null references people_person,
  proposer_account uuid,
  proposer_role varchar(30) not null,
  proposed_at timestamptz not null,
  state varchar(9) not null check (state in ('SUBMITTED', 'ACCEPTED', 'DECLINED')),
  decision_reason varchar(2000),
  decider_person uuid references people_person,
  decider_account uuid,
  decider_role varchar(30),
  decider_unit varchar(40),
  decided_at timestamptz,
  constraint breaches_proposal_addressee check (
    (addressee = 'LEADERSHIP' and units = ''
      and proposer_role in ('ACADEMIC_DEPARTMENT', 'DEPARTMENT_HEAD'))
    or (addressee = 'MINISTRY' and units <> '' and proposer_role = 'RTTRM_OPERATOR')),
  constraint breaches_proposal_decided check (
    (state <> 'SUBMITTED') = (decided_at is not null)
    and num_nonnulls(decider_person, decider_role, decided_at) in (0, 3)
    and (state <> 'DECLINED' or btrim(coalesce(decision_reason, '')) <> '')),
  constraint breaches_proposal_decider check (
    decider_role is null
    or (addressee = 'LEADERSHIP' and decider_role = 'LEADERSHIP' and decider_unit is null)
    or (addressee = 'MINISTRY' and decider_role = 'MINISTRY_UNIT'
      and coalesce(decider_unit = any (string_to_array(units, ' ')), false))),
  constraint breaches_proposal_four_eyes check (decider_person <> proposer_person)
);

create index breaches_proposal_proposer on breaches_proposal (proposer_person, id);
create index breaches_proposal_state on breaches_proposal (state, id);

-- The breaches that a proposal cites, in its order; at least one and at the most fifty.
create table breaches_citation (
  proposal_id uuid not null references breaches_proposal,
  position integer not null check (position between 0 and 49),
  breach_id uuid not null references breaches_breach,
  primary key (proposal_id, position),
  constraint breaches_citation_once unique (proposal_id, breach_id)
);

create index breaches_citation_breach on breaches_citation (breach_id, proposal_id);

create function breaches_proposal_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a proposal is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.addressee, new.units, new.text, new.proposer_person, new.proposer_account,
      new.proposer_role, new.proposed_at)
     is distinct from
     (old.id, old.addressee, old.units, old.text, old.proposer_person, old.proposer_account,
      old.proposer_role, old.proposed_at) then
    raise exception 'what was proposed is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.decided_at is not null then
    raise exception 'a proposal is decided once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger breaches_proposal_is_kept
  before update or delete on breaches_proposal
  for each row execute function breaches_proposal_is_kept();

create function breaches_proposal_cites() returns trigger language plpgsql as $$
begin
  if not exists (select from breaches_citation where proposal_id = new.id) then
    raise exception 'a proposal cites at least one breach'
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger breaches_proposal_cites
  after insert on breaches_proposal deferrable initially deferred
  for each row execute function breaches_proposal_cites();

create function breaches_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was entered about a breach is only added to'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger breaches_fact_is_kept before update or delete on breaches_fact
  for each row execute function breaches_refuse_change();
create trigger breaches_statement_is_kept before update or delete on breaches_statement
  for each row execute function breaches_refuse_change();
create trigger breaches_citation_is_kept before update or delete on breaches_citation
  for each row execute function breaches_refuse_change();
