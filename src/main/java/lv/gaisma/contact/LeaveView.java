package lv.gaisma.contact;

/** What {@code contact/leave} shows: the code was right, and how to go now. */
record LeaveView(String danger, String back) {}
