-- The proposal that a second person of the ministry decides on (4.3, 7.2).
alter table regulation_version add column proposal_id uuid references approvals_proposal;

update regulation_version v
  set proposal_id = p.id
  from approvals_proposal p
  where v.state = 'SUBMITTED' and p.kind = 'REGULATION_VERSION' and p.subject_id = v.id
    and p.state = 'PROPOSED';
