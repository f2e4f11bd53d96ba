-- What people told of themselves when they joined: only how many, never beside what they said.
create table outcome_profile (
    workshop_id uuid         not null references outcome (workshop_id),
    question    varchar(20)  not null,
    answer      varchar(160) not null,
    people      integer      not null,
    primary key (workshop_id, question, answer)
);
