-- By which of its networks phones reach a computer, where somebody has chosen: the device, as its address changes with the place.
create table chosen_network (
    computer varchar(255) not null primary key,
    device   varchar(255) not null
);
