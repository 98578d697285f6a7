<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>The two passphrases differ. Nothing was made; begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is made, but the code was not typed back. Keep it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {total} checks failed. Keep a copy of the folder as it is, then put the vault back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no student with the number {number}. The word “students” lists those you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the passphrase into {name}, or run this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signs in, with --account. The accounts are: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time at which it begins, such as 3:30 PM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the student whom this entry is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bound.title}, {page.label(name)}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question first; until then the area stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suggested</source>
        <comment>anybody who takes part may suggest (C.9)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what is to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth lies in the future. Correct it, then add again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” cannot be read. Type {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not take part in this student&apos;s plan, so the file stays closed. Ask the school manager to assign you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no part in this conference: neither you nor a student of yours is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no school yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conference was {state} and stays at its time. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conference was held, so it cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conference is still to come. Note it when its day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a length from {shortest} to {longest} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {time} on that day: clocks are set forward then. Choose a time an hour earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-service is for staff. Choose another kind for students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the students of the small group, up to five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one student that the conference is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the in-service is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Choose the document itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is over 64 MB. Scan it again at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PDF, JPEG and PNG files print inside the file. Save or scan the document as one of these, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is of a closed school year and stays as it was. Write into the plan of the current year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who wrote an entry can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concerns the office itself. Only somebody who manages accounts takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small group has at most {limit} students invited (policy B.4), and those who cannot come count too. Make a second group for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court has barred this adult, who cannot be invited. Only a change of the court&apos;s order, entered with the guardian, allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-service is for staff; no student is invited to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conference is about one student. Make it a small group instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this adult with the student&apos;s guardians first, then invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name works at the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conference is about that student. Cancel it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was offered to the student, who counts among the five (policy B.4). Note the reply “Declined” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is invited already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who wrote this entry keeps it to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, then save the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is still to come. Give the time when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the minutes that it took, from 0 to 1440, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This objective is of another student. Choose one of this student’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what has come of it, or a value, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is needed, then refer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of the school&apos;s offerings were looked at first, then refer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the adult&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court has barred this adult. Only a change of the court&apos;s order, entered with the guardian, lets the person take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the plan was amended, then keep it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has no policy on record yet. Add it in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who got it, why, and which records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the school&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the person who signs in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Choose one such as America/Denver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no school year yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the person who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who manages accounts can let another person sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Principal appoints to the offices of the school (policy B.2), or somebody who manages accounts enters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the student&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the student&apos;s number, as the school&apos;s own records have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a social security number, which is never kept here. Give the school&apos;s own student number; if that has nine digits, put a letter before it, such as S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} belongs to another student already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a grade from 0 (kindergarten) to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written into a vault’s folder: a print is not encrypted. Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be read; open it and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be printed; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is on a network drive. A vault there can be torn when the network fails, and two people could open it at once. Choose a folder on this workstation&apos;s own disk; backups may go to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is kept in step by {program}, which copies files while they are being written and would damage the vault and send it elsewhere. Choose a folder outside of it; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at “{folder}”. Look whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a vault: it has no {keys} and no {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more character needed: it takes at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than {most} characters, which helps nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: {length} characters, hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: {length} characters. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase cannot be taken. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats the same few characters, which is guessed at once. Add other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of what is tried first: {named}. Add words that do not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {size} characters, {all} in all; this has {count}. Compare it with the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {place} of the recovery code, “{group}”, has a typing mistake. Compare it with the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s sign-in does not open the vault just now. Type your passphrase; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in to this vault as “{handle}”. Its accounts are: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in as “{handle}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file vault.json, which says who can open the vault, is damaged, and so is its copy vault.json.bak: {why}. This has nothing to do with your passphrase. Put both files back from a backup of this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault&apos;s folder, so there is nothing to open. Put it back from a backup, or look whether it was moved. No new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file {name} is damaged or belongs to another vault. Put it back from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file {name} is empty, as after a copy that was broken off. Put it back from a backup. Nothing was changed, and no new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was last used with a newer version of ILP Desktop. Install that version or a newer one on this workstation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to read and write in {place}. Ask whoever looks after this workstation to give you that right. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe; this last change could not be kept. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error. What was kept before is safe as far as the disk still gives it back; this last change could not be kept. Make a backup to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is busy with other work. Wait until that is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this vault takes {mebibytes} MB of free memory for a moment, and there is less. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open on {where}{when}{who}. One program at a time can work in it: close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called {name} in the vault&apos;s folder was not made by this program. Move it away, then open the vault again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is not this vault&apos;s. Look on the printed page for the vault&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{handle}” cannot be a sign-in name. Use letters from a to z, digits, dots and hyphens, such as a.lee; it can be read without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM~d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM~d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM~d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en_US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check found something wrong. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not close this vault the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has not been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last check was more than a day ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the database is as it was encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points to a record that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {record} points to a {missing} that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is unbroken and unaltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is signed by the account it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record says what its history says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document’s content is what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by something other than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the one that this program wrote last: a passphrase that was changed since may open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and its copy are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the one that this workstation used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is older than when this workstation last used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{older}: what was kept since then is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation does not remember any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read to its end: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation has not worked with this vault before, or its profile was removed: whether vault.db is the latest cannot be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.db is older than when this workstation last used it: what was kept since then is missing. If nobody restored it on purpose, look for the newer file before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change cannot be taken back: it is not, or not all, yours to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a document is not kept twice: add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can sign in is not changed by taking a change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this change concerned is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” has been edited since, by {who} {when}. Taking the earlier change back would lose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.json is damaged or missing; its copy was used. Make a backup now and look at Checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.json is not the one that this program wrote last: a passphrase that was changed since may open the vault again. If nobody put it back on purpose, set new passphrases now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source></source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before {change}, one or more changes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} was altered or lost entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} shows other values than were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} entries of the history belong to no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} is not signed by the account it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history tells of “{kind}”, which this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} is missing that the history tells of (id {id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} stands in no history (id {id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a {name} is not what was kept (id {id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” of a {name} was changed by something else (id {id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not empty. Choose another name for the vault; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPageForm</name>
    <message>
        <source>To&amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferenceEntryForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;usual parent-teacher conferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferencePanelForm</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this conference the plan was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note which of the two, so that the record is complete (C.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family wants to &amp;talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndParticipationForm</name>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Step 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in name can be read without a passphrase: do not put more into it than you must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>ILP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what was there before, unless somebody has edited it since. The history keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalEditForm</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalEntryForm</name>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPageForm</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I put &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGuardianForm</name>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;court ordered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOfficeForm</name>
    <message>
        <source>Step 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer’s own disk: network drives and cloud folders are refused, because they would damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewParticipantForm</name>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStudentForm</name>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called (&amp;preferred name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;rade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language at home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsForm</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanAchievementForm</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof, or seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActivityForm</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanContributionForm</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNoteForm</name>
    <message>
        <source>Kept when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanObjectiveForm</name>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we will &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it bega&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to &amp;reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is done. Help of family and others never prints as a school promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beyond the school’s means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to &amp;Principal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanOptionForm</name>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the student stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPageForm</name>
    <message>
        <source>Added by each role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole plan as printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreparerForm</name>
    <message>
        <source>&amp;Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grades 9 to 12 the student prepares the plan, with a counselor or teacher and a parent (policy C.5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReferForm</name>
    <message>
        <source>What is &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the school’s own &amp;offerings were looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSkillForm</name>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStatementForm</name>
    <message>
        <source>Not a binding agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established and reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Establish plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part, or received a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStrategyForm</name>
    <message>
        <source>&amp;Strategy for choosing courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each year’s courses lead to graduation and to what comes after (policy B.1.c).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStrengthForm</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSuggestionForm</name>
    <message>
        <source>&amp;Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTookPartForm</name>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanVersionForm</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeForm</name>
    <message>
        <source>Step 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, only this code opens the office. Print it, or write it down, and keep it where you keep what must not burn: not in this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code &amp;back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, hyphens and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code opens the office once more. You then choose a new passphrase for one account; the old passphrase of that account ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of five. Capitals, hyphens and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentGlanceForm</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentListForm</name>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add student</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentPageForm</name>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print ILP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Who is signing in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks by itself after 5 minutes; typed words are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this &amp;computer’s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept encrypted in this folder on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Welcome to ILP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every student’s Individual Learning Plan file, encrypted in a folder on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration office with 350 made-up students. It goes in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your school, your account, a recovery code. It takes five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder whose name ends in .ilpvault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
