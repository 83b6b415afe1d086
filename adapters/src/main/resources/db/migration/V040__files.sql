-- Uploaded orders, acts, letters and documents; name and content are sealed (2.3).
create table files_file (
  id uuid primary key,
  purpose varchar(16) not null
    check (purpose in ('ORDER', 'JUSTIFICATION', 'EMPLOYEE_LETTER', 'HEAD_LETTER', 'ACT')),
  name_sealed bytea not null,
  format varchar(4) not null check (format in ('PDF', 'JPEG', 'PNG')),
  size integer not null check (size between 1 and 20971520),
  fingerprint bytea not null,
  content_sealed bytea not null,
  uploaded_by uuid not null,
  uploaded_account uuid,
  uploaded_role varchar(30) not null,
  uploaded_scope_kind varchar(12) not null,
  uploaded_scope_unit uuid,
  uploaded_at timestamptz not null,
  attached_to uuid,
  attached_at timestamptz,
  constraint files_file_attached check ((attached_to is null) = (attached_at is null))
);

-- Sealed content does not compress.
alter table files_file alter column content_sealed set storage external;

create index files_file_attached_to on files_file (attached_to) where attached_to is not null;
create index files_file_unattached on files_file (uploaded_at) where attached_to is null;
