"""What people are in a programme; one person may be several."""

from enum import StrEnum


class Role(StrEnum):
    """A part somebody plays.

    - FACILITATOR owns the programme and helps every organisation along.
    - MEETING_HOST arranges a cluster's meeting: invites, leads, documents.
    - POLITICIAN gives the mandate and rewards those who try; hears from us seldom and briefly.
    - MANAGER makes room, decides, presses and supports.
    - KEY_PERSON holds the work together in the organisation.
    - ADVISER knows the subject and the methods; helps managers and politicians to reflect.
    - SERVICE_REPRESENTATIVE works where an improvement is made; is invited to that improvement only.
    """

    FACILITATOR = "facilitator"
    MEETING_HOST = "meeting_host"
    POLITICIAN = "politician"
    MANAGER = "manager"
    KEY_PERSON = "key_person"
    ADVISER = "adviser"
    SERVICE_REPRESENTATIVE = "service_representative"
