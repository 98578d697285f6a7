<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>The two passphrases differ. Nothing was made; begin again.</source>
        <translation>Las dos contraseñas no coinciden. No se hizo nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The office is made, but the code was not typed back. Keep it well.</source>
        <translation>La oficina está creada, pero el código no se escribió de vuelta. Guárdelo bien.</translation>
    </message>
    <message>
        <source>{failed} of {total} checks failed. Keep a copy of the folder as it is, then put the vault back from a backup.</source>
        <translation>Fallaron {failed} de {total} comprobaciones. Conserve una copia de la carpeta como está y luego reponga la bóveda desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>You have no student with the number {number}. The word “students” lists those you have.</source>
        <translation>Usted no tiene ningún estudiante con el número {number}. La palabra “students” muestra los que tiene.</translation>
    </message>
    <message>
        <source>Put the passphrase into {name}, or run this in a terminal.</source>
        <translation>Ponga la contraseña en {name}, o ejecute esto en una terminal.</translation>
    </message>
    <message>
        <source>Say who signs in, with --account. The accounts are: {accounts}.</source>
        <translation>Diga quién entra, con --account. Las cuentas son: {accounts}.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Small group</source>
        <translation>Grupo pequeño</translation>
    </message>
    <message>
        <source>Parent asked</source>
        <translation>Pedida por la familia</translation>
    </message>
    <message>
        <source>In-service</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>The adults who hold rights and the counselor are invited too.</source>
        <translation>También se invita a los adultos titulares de derechos y al consejero.</translation>
    </message>
    <message>
        <source>Up to five students (B.4). Their parents and counselors are invited too.</source>
        <translation>Hasta cinco estudiantes (B.4). También se invita a sus padres y consejeros.</translation>
    </message>
    <message>
        <source>Besides the yearly conference, and not counted as it (C.4).</source>
        <translation>Además de la conferencia anual, y no cuenta como ella (C.4).</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Dejar fuera a {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Name, number or guardian</source>
        <translation>Nombre, número o tutor</translation>
    </message>
    <message>
        <source>Give the day of the conference.</source>
        <translation>Indique el día de la conferencia.</translation>
    </message>
    <message>
        <source>Give the time at which it begins, such as 3:30 PM.</source>
        <translation>Indique la hora a la que empieza, por ejemplo 3:30 PM.</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>&amp;Estudiantes</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Estudiante</translation>
    </message>
    <message>
        <source>{count} of {limit}. {more}</source>
        <translation>{count} de {limit}. {more}</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>Put in calendar</source>
        <translation>Poner en el calendario</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambio: {what}</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Typed earlier and not yet saved.</source>
        <translation>Escrito antes y aún sin guardar.</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <translation>Nueva anotación del diario</translation>
    </message>
    <message>
        <source>This entry is about {student} and not saved yet</source>
        <translation>Esta anotación trata de {student} y todavía no está guardada</translation>
    </message>
    <message>
        <source>Save it first; then one about {other} begins.</source>
        <translation>Guárdela primero; después comienza una sobre {other}.</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Anotación guardada</translation>
    </message>
    <message>
        <source>About which student?</source>
        <translation>¿Sobre qué estudiante?</translation>
    </message>
    <message>
        <source>What happened, in a few sentences</source>
        <translation>Qué pasó, en pocas frases</translation>
    </message>
    <message>
        <source>Save entry (Ctrl+Enter)</source>
        <translation>Guardar anotación (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>Choose the student whom this entry is about.</source>
        <translation>Elija el estudiante al que se refiere esta anotación.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>“{link}” leads out of the file. Add the document itself, so that it is complete.</source>
        <translation>“{link}” lleva fuera del expediente. Añada el documento mismo, para que esté completo.</translation>
    </message>
    <message>
        <source>Typed earlier and not yet recorded. It is recorded when you leave this field.</source>
        <translation>Escrito antes y aún sin anotar. Se anota cuando sale de este campo.</translation>
    </message>
    <message>
        <source>{bound.title}, {page.label(name)}</source>
        <translation>{bound.title}, {page.label(name)}</translation>
    </message>
    <message>
        <source>Move objective</source>
        <translation>Mover objetivo</translation>
    </message>
    <message>
        <source>It is the last one for work or study after school. Without it the plan is no longer a Plan for College and Career Readiness (policy C.9). The history keeps that it was one.</source>
        <translation>Es el último de trabajo o estudio después de la escuela. Sin él, el plan deja de ser un Plan para la universidad y la carrera (política C.9). El historial conserva que lo fue.</translation>
    </message>
    <message>
        <source>{done} of {many} activities</source>
        <translation>{done} de {many} actividades</translation>
    </message>
    <message>
        <source>{done} of 1 activity</source>
        <translation>{done} de 1 actividad</translation>
    </message>
    <message>
        <source>Unfold objective {number}: {title}</source>
        <translation>Desplegar objetivo {number}: {title}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>What is to be reached, in a few words</source>
        <translation>Qué se quiere alcanzar, en pocas palabras</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>Objetivo {number}</translation>
    </message>
    <message>
        <source>More for objective {number}</source>
        <translation>Más sobre el objetivo {number}</translation>
    </message>
    <message>
        <source>Fold objective {number}</source>
        <translation>Plegar objetivo {number}</translation>
    </message>
    <message>
        <source>Answer the question first; until then the area stays as it was.</source>
        <translation>Conteste primero la pregunta; hasta entonces el área queda como estaba.</translation>
    </message>
    <message>
        <source>Objective “{title}”</source>
        <translation>Objetivo “{title}”</translation>
    </message>
    <message>
        <source>Put this objective aside?</source>
        <translation>¿Apartar este objetivo?</translation>
    </message>
    <message>
        <source>Add progress &amp;note</source>
        <translation>Añadir &amp;nota de avance</translation>
    </message>
    <message>
        <source>Refer to &amp;Principal…</source>
        <translation>Remitir al &amp;Director…</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>&amp;Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>&amp;Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>&amp;Keep in the office’s library</source>
        <translation>&amp;Guardar en la biblioteca de la oficina</translation>
    </message>
    <message>
        <source>&amp;History of this objective</source>
        <translation>&amp;Historial de este objetivo</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>Change the area?</source>
        <translation>¿Cambiar el área?</translation>
    </message>
    <message>
        <source>Objective {number} of {count}</source>
        <translation>Objetivo {number} de {count}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>En &amp;espera</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>anybody who takes part may suggest (C.9)</source>
        <translation>quien participa puede sugerir (C.9)</translation>
    </message>
    <message>
        <source>Suggest …</source>
        <translation>Sugerir …</translation>
    </message>
    <message>
        <source>Nothing is suggested at present.</source>
        <translation>Por ahora no hay nada sugerido.</translation>
    </message>
    <message>
        <source>Suggest an objective</source>
        <translation>Sugerir un objetivo</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Say in a few words what is to be reached.</source>
        <translation>Diga en pocas palabras qué se quiere alcanzar.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin decir</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>Put the part of {name} aside</source>
        <translation>Apartar la parte de {name}</translation>
    </message>
    <message>
        <source>Wrote, was consulted, reviewed</source>
        <translation>Escribió, fue consultado, revisó</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>Añadir quién participó</translation>
    </message>
    <message>
        <source>Nobody is noted yet</source>
        <translation>Aún no consta nadie</translation>
    </message>
    <message>
        <source>Note who wrote the plan and who was consulted: student, parent, counselor, teacher, administrator.</source>
        <translation>Anote quién escribió el plan y a quién se consultó: estudiante, familia, consejero, maestro, administrador.</translation>
    </message>
    <message>
        <source>As of today; the day can be changed afterwards. Whoever is missing here is entered on Participants &amp; privacy first.</source>
        <translation>Con fecha de hoy; el día se puede cambiar después. A quien falte aquí se le anota primero en Participantes y privacidad.</translation>
    </message>
    <message>
        <source>Choose who took part.</source>
        <translation>Elija quién participó.</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>Change a participation</source>
        <translation>Cambiar una participación</translation>
    </message>
    <message>
        <source>End a participation</source>
        <translation>Terminar una participación</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>Añadir personal</translation>
    </message>
    <message>
        <source>Whoever is assigned may read this file from that day, and nobody else of the staff.</source>
        <translation>Quien esté asignado puede leer este expediente desde ese día, y nadie más del personal.</translation>
    </message>
    <message>
        <source>Choose who is assigned.</source>
        <translation>Elija a quién se asigna.</translation>
    </message>
    <message>
        <source>There is nobody of the staff to add yet</source>
        <translation>Todavía no hay nadie del personal para añadir</translation>
    </message>
    <message>
        <source>Teachers and others are entered in the settings, under Staff. Then they can be added.</source>
        <translation>El personal docente y las demás personas se anotan en los ajustes, en Personal. Después se pueden añadir.</translation>
    </message>
    <message>
        <source>Open Staff</source>
        <translation>Abrir Personal</translation>
    </message>
    <message>
        <source>How {name} takes part</source>
        <translation>Cómo participa {name}</translation>
    </message>
    <message>
        <source>The file is open to them from the first day until the day before the last.</source>
        <translation>El expediente les queda abierto desde el primer día hasta la víspera del último.</translation>
    </message>
    <message>
        <source>End the participation of {name}?</source>
        <translation>¿Terminar la participación de {name}?</translation>
    </message>
    <message>
        <source>From that day on this person sees nothing of the file without a consent. What they wrote, and that they took part, stays in it.</source>
        <translation>Desde ese día, esta persona no ve nada del expediente sin un consentimiento. Lo que escribió, y que participó, permanece en él.</translation>
    </message>
    <message>
        <source>End participation</source>
        <translation>Terminar participación</translation>
    </message>
    <message>
        <source>Checking the database …</source>
        <translation>Comprobando la base de datos …</translation>
    </message>
    <message>
        <source>Checking the history …</source>
        <translation>Comprobando el historial …</translation>
    </message>
    <message>
        <source>Checking the signatures …</source>
        <translation>Comprobando las firmas …</translation>
    </message>
    <message>
        <source>Checking the records …</source>
        <translation>Comprobando los registros …</translation>
    </message>
    <message>
        <source>Vault folder · {folder}</source>
        <translation>Carpeta de la bóveda · {folder}</translation>
    </message>
    <message>
        <source>Demonstration office</source>
        <translation>Oficina de demostración</translation>
    </message>
    <message>
        <source>Passphrase: {hint}</source>
        <translation>Contraseña: {hint}</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This office cannot be opened</source>
        <translation>No se puede abrir esta oficina</translation>
    </message>
    <message>
        <source>Checking the office …</source>
        <translation>Comprobando la oficina …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>“{typed}” cannot be read. Type {example}.</source>
        <translation>No se entiende “{typed}”. Escriba {example}.</translation>
    </message>
    <message>
        <source>a day such as May 26, 2028</source>
        <translation>un día como 26 may 2028</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Month day, year</source>
        <translation>Día, mes y año</translation>
    </message>
    <message>
        <source>a time such as 3:30 PM</source>
        <translation>una hora como 3:30 PM</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>You do not take part in this student&apos;s plan, so the file stays closed. Ask the school manager to assign you.</source>
        <translation>Usted no participa en el plan de este estudiante, así que el expediente permanece cerrado. Pida al encargado de los planes que le asigne.</translation>
    </message>
    <message>
        <source>You have no part in this conference: neither you nor a student of yours is invited.</source>
        <translation>Usted no tiene parte en esta conferencia: no se le ha invitado, ni a ningún estudiante suyo.</translation>
    </message>
    <message>
        <source>This office has no school yet.</source>
        <translation>Esta oficina aún no tiene escuela.</translation>
    </message>
    <message>
        <source>This conference was {state} and stays at its time. Make a new one.</source>
        <translation>Esta conferencia está anotada como “{state}” y conserva su hora. Haga una nueva.</translation>
    </message>
    <message>
        <source>This conference was held, so it cannot be cancelled.</source>
        <translation>Esta conferencia se realizó, así que no se puede cancelar.</translation>
    </message>
    <message>
        <source>This conference is still to come. Note it when its day has come.</source>
        <translation>Esta conferencia todavía no ha tenido lugar. Anótela cuando llegue su día.</translation>
    </message>
    <message>
        <source>Give a length from {shortest} to {longest} minutes.</source>
        <translation>Indique una duración de {shortest} a {longest} minutos.</translation>
    </message>
    <message>
        <source>There is no {time} on that day: clocks are set forward then. Choose a time an hour earlier or later.</source>
        <translation>Ese día no existen las {time}: se adelantan los relojes. Elija una hora antes o después.</translation>
    </message>
    <message>
        <source>An in-service is for staff. Choose another kind for students.</source>
        <translation>Una capacitación es para el personal. Elija otro tipo para los estudiantes.</translation>
    </message>
    <message>
        <source>Choose the students of the small group, up to five.</source>
        <translation>Elija los estudiantes del grupo pequeño, hasta cinco.</translation>
    </message>
    <message>
        <source>Choose the one student that the conference is about.</source>
        <translation>Elija el estudiante de quien trata la conferencia.</translation>
    </message>
    <message>
        <source>Say what the in-service is about.</source>
        <translation>Diga de qué trata la capacitación.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Put asi&amp;de</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>Open this document outside?</source>
        <translation>¿Abrir este documento fuera?</translation>
    </message>
    <message>
        <source>Another program will show it, from a private folder of yours. The copy there is removed when the office locks or closes. What you change in it is not kept.</source>
        <translation>Otro programa lo mostrará, desde una carpeta privada de usted. Esa copia se elimina cuando la oficina se bloquea o se cierra. Lo que cambie en ella no se guarda.</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Abrir fuera</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>It is no longer encrypted there. If you give it to somebody, write that into the record of disclosures.</source>
        <translation>Allí ya no está cifrado. Si se lo da a alguien, anótelo en el registro de divulgaciones.</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Póngale un título al documento.</translation>
    </message>
    <message>
        <source>Say of which day the document is.</source>
        <translation>Diga de qué día es el documento.</translation>
    </message>
    <message>
        <source>Document: {field}</source>
        <translation>Documento: {field}</translation>
    </message>
    <message>
        <source>A Word document</source>
        <translation>Un documento de Word</translation>
    </message>
    <message>
        <source>An Excel document</source>
        <translation>Un documento de Excel</translation>
    </message>
    <message>
        <source>It is kept as it is, and its pages are not shown here. It prints only as a line; save it as PDF and add the PDF to print it inside the file.</source>
        <translation>Se guarda tal como es y sus páginas no se muestran aquí. Solo se imprime como una línea; guárdelo como PDF y agregue el PDF para imprimirlo dentro del expediente.</translation>
    </message>
    <message>
        <source>Added {day} · {size}</source>
        <translation>Añadido el {day} · {size}</translation>
    </message>
    <message>
        <source>Added {day} by {name} · {size}</source>
        <translation>Añadido el {day} por {name} · {size}</translation>
    </message>
    <message>
        <source>This file is empty. Choose the document itself.</source>
        <translation>Este archivo está vacío. Elija el documento mismo.</translation>
    </message>
    <message>
        <source>This file is over 64 MB. Scan it again at a lower resolution.</source>
        <translation>Este archivo pasa de 64 MB. Escanéelo de nuevo con menor resolución.</translation>
    </message>
    <message>
        <source>Only PDF, JPEG and PNG files print inside the file. Save or scan the document as one of these, then add it.</source>
        <translation>Solo los archivos PDF, JPEG y PNG se imprimen dentro del expediente. Guarde o escanee el documento en uno de estos formatos y luego añádalo.</translation>
    </message>
    <message>
        <source>This plan is closed and stays as it was. Write into the plan of the current year.</source>
        <translation>Este plan está cerrado y queda como estaba. Escriba en el plan del año actual.</translation>
    </message>
    <message>
        <source>There is no such term any more. Choose another.</source>
        <translation>Ese periodo ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>The school year {year} is closed and stays as it was.</source>
        <translation>El año escolar {year} está cerrado y queda como estaba.</translation>
    </message>
    <message>
        <source>Open the file of {student}</source>
        <translation>Abrir el expediente de {student}</translation>
    </message>
    <message>
        <source>Only the person who wrote an entry can change it.</source>
        <translation>Solo la persona que escribió una anotación puede cambiarla.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Written by {author}, who alone can change it</source>
        <translation>Escrita por {author}, la única persona que puede cambiarla</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Más sobre esta anotación</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Journal entry about {student}</source>
        <translation>Anotación del diario sobre {student}</translation>
    </message>
    <message>
        <source>This concerns the office itself. Only somebody who manages accounts takes it back.</source>
        <translation>Esto se refiere a la oficina misma. Solo quien administra las cuentas puede deshacerlo.</translation>
    </message>
    <message>
        <source>A small group has at most {limit} students invited (policy B.4), and those who cannot come count too. Make a second group for the others.</source>
        <translation>Un grupo pequeño tiene como máximo {limit} estudiantes invitados (política B.4), y los que no pueden venir también cuentan. Haga un segundo grupo para los demás.</translation>
    </message>
    <message>
        <source>A court has barred this adult, who cannot be invited. Only a change of the court&apos;s order, entered with the guardian, allows it.</source>
        <translation>Un tribunal ha excluido a este adulto y no se le puede invitar. Solo lo permite un cambio de la orden del tribunal, anotado con el tutor.</translation>
    </message>
    <message>
        <source>An in-service is for staff; no student is invited to it.</source>
        <translation>Una capacitación es para el personal; no se invita a ningún estudiante.</translation>
    </message>
    <message>
        <source>This conference is about one student. Make it a small group instead.</source>
        <translation>Esta conferencia trata de un solo estudiante. Conviértala en grupo pequeño.</translation>
    </message>
    <message>
        <source>Enter this adult with the student&apos;s guardians first, then invite.</source>
        <translation>Anote primero a este adulto con los tutores del estudiante y luego invítelo.</translation>
    </message>
    <message>
        <source>Nobody of that name works at the school.</source>
        <translation>Nadie con ese nombre trabaja en la escuela.</translation>
    </message>
    <message>
        <source>This conference is about that student. Cancel it instead.</source>
        <translation>Esta conferencia trata de ese estudiante. Cancélela en su lugar.</translation>
    </message>
    <message>
        <source>This was offered to the student, who counts among the five (policy B.4). Note the reply “Declined” instead.</source>
        <translation>Esto se ofreció al estudiante, que cuenta entre los cinco (política B.4). Anote en su lugar la respuesta “No asistirá”.</translation>
    </message>
    <message>
        <source>This person is invited already.</source>
        <translation>Esta persona ya está invitada.</translation>
    </message>
    <message>
        <source>The person who wrote this entry keeps it to themselves.</source>
        <translation>La persona que escribió esta anotación la guarda para sí.</translation>
    </message>
    <message>
        <source>Write what happened, then save the entry again.</source>
        <translation>Escriba qué pasó y guarde de nuevo la anotación.</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time when it happened.</source>
        <translation>Esa hora todavía no ha llegado. Indique la hora en que ocurrió.</translation>
    </message>
    <message>
        <source>Give the minutes that it took, from 0 to 1440, or leave them out.</source>
        <translation>Indique los minutos que duró, de 0 a 1440, o déjelos en blanco.</translation>
    </message>
    <message>
        <source>This objective is of another student. Choose one of this student’s.</source>
        <translation>Este objetivo es de otro estudiante. Elija uno de este estudiante.</translation>
    </message>
    <message>
        <source>Write what has come of it, or a value, then add it again.</source>
        <translation>Escriba qué resultó, o un valor, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Say what is needed, then refer it again.</source>
        <translation>Diga qué se necesita y remítalo de nuevo.</translation>
    </message>
    <message>
        <source>Say which of the school&apos;s offerings were looked at first, then refer it again.</source>
        <translation>Diga cuáles de las ofertas de la escuela se examinaron primero y remítalo de nuevo.</translation>
    </message>
    <message>
        <source>A court has barred this adult. Only a change of the court&apos;s order, entered with the guardian, lets the person take part.</source>
        <translation>Un tribunal ha excluido a este adulto. Solo un cambio de la orden del tribunal, anotado con el tutor, permite que la persona participe.</translation>
    </message>
    <message>
        <source>Nobody stops taking part before the day they began.</source>
        <translation>Nadie deja de participar antes del día en que empezó.</translation>
    </message>
    <message>
        <source>A court has barred this adult, who cannot take part.</source>
        <translation>Un tribunal ha excluido a este adulto, que no puede participar.</translation>
    </message>
    <message>
        <source>This person takes part already.</source>
        <translation>Esta persona ya participa.</translation>
    </message>
    <message>
        <source>Say why the plan was amended, then keep it again.</source>
        <translation>Diga por qué se modificó el plan y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Say why the plan is closed, then close it again.</source>
        <translation>Diga por qué se cierra el plan y ciérrelo de nuevo.</translation>
    </message>
    <message>
        <source>This school year is closed, and its plans with it. Write into this year’s plan.</source>
        <translation>Este año escolar está cerrado, y con él sus planes. Escriba en el plan de este año.</translation>
    </message>
    <message>
        <source>The school has no policy on record yet. Add it in the settings first.</source>
        <translation>La escuela aún no tiene ninguna política registrada. Añádala primero en los ajustes.</translation>
    </message>
    <message>
        <source>Give the school&apos;s name.</source>
        <translation>Indique el nombre de la escuela.</translation>
    </message>
    <message>
        <source>Give the name of the person who signs in first.</source>
        <translation>Indique el nombre de la primera persona que entra.</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Choose one such as America/Denver.</source>
        <translation>“{zone}” no es un huso horario. Elija uno como America/Denver.</translation>
    </message>
    <message>
        <source>This may not be empty: it stands on everything that is printed.</source>
        <translation>Esto no puede quedar vacío: figura en todo lo que se imprime.</translation>
    </message>
    <message>
        <source>Only somebody who manages accounts can change this. It is the same for everybody in the office.</source>
        <translation>Solo quien administra las cuentas puede cambiar esto. Es igual para todos en la oficina.</translation>
    </message>
    <message>
        <source>This office has no school year yet.</source>
        <translation>Esta oficina aún no tiene año escolar.</translation>
    </message>
    <message>
        <source>Give the name of the person who works here.</source>
        <translation>Indique el nombre de la persona que trabaja aquí.</translation>
    </message>
    <message>
        <source>Only somebody who manages accounts can let another person sign in.</source>
        <translation>Solo quien administra las cuentas puede dejar entrar a otra persona.</translation>
    </message>
    <message>
        <source>The Principal appoints to the offices of the school (policy B.2), or somebody who manages accounts enters it.</source>
        <translation>El Director nombra para los cargos de la escuela (política B.2), o lo anota quien administra las cuentas.</translation>
    </message>
    <message>
        <source>Give the student&apos;s name.</source>
        <translation>Indique el nombre del estudiante.</translation>
    </message>
    <message>
        <source>Give the student&apos;s number, as the school&apos;s own records have it.</source>
        <translation>Indique el número del estudiante, tal como consta en los registros de la escuela.</translation>
    </message>
    <message>
        <source>This looks like a social security number, which is never kept here. Give the school&apos;s own student number; if that has nine digits, put a letter before it, such as S.</source>
        <translation>Esto parece un número de seguro social, que aquí nunca se guarda. Indique el número de estudiante de la escuela; si tiene nueve cifras, ponga antes una letra, como S.</translation>
    </message>
    <message>
        <source>The number {number} belongs to another student already.</source>
        <translation>El número {number} ya es de otro estudiante.</translation>
    </message>
    <message>
        <source>Give a grade from 0 (kindergarten) to 12.</source>
        <translation>Indique un grado de 0 (kínder) a 12.</translation>
    </message>
    <message>
        <source>{name} cannot be written into a vault’s folder: a print is not encrypted. Choose a folder outside of it.</source>
        <translation>{name} no se puede escribir dentro de la carpeta de una bóveda: lo impreso no está cifrado. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>This document cannot be read; open it and save it anew.</source>
        <translation>No se puede leer este documento; ábralo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is too large to be printed; make it smaller first.</source>
        <translation>Esta imagen es demasiado grande para imprimirse; hágala primero más pequeña.</translation>
    </message>
    <message>
        <source>“{folder}” is on a network drive. A vault there can be torn when the network fails, and two people could open it at once. Choose a folder on this workstation&apos;s own disk; backups may go to the network.</source>
        <translation>“{folder}” está en una unidad de red. Allí una bóveda puede dañarse si falla la red, y dos personas podrían abrirla a la vez. Elija una carpeta en el disco de esta computadora; las copias de seguridad sí pueden ir a la red.</translation>
    </message>
    <message>
        <source>“{folder}” is kept in step by {program}, which copies files while they are being written and would damage the vault and send it elsewhere. Choose a folder outside of it; backups may go there.</source>
        <translation>“{folder}” la sincroniza {program}, que copia los archivos mientras se escriben; dañaría la bóveda y la enviaría a otra parte. Elija una carpeta fuera de allí; las copias de seguridad sí pueden ir allí.</translation>
    </message>
    <message>
        <source>There is no vault at “{folder}”. Look whether it was moved or renamed.</source>
        <translation>No hay ninguna bóveda en “{folder}”. Mire si se movió o se le cambió el nombre.</translation>
    </message>
    <message>
        <source>“{folder}” is not a vault: it has no {keys} and no {data}.</source>
        <translation>“{folder}” no es una bóveda: no tiene {keys} ni {data}.</translation>
    </message>
    <message>
        <source>1 more character needed: it takes at least {least}.</source>
        <translation>Falta 1 carácter: necesita al menos {least}.</translation>
    </message>
    <message>
        <source>{missing} more characters needed: it takes at least {least}. A few words that do not belong together are easy to remember.</source>
        <translation>Faltan {missing} caracteres: necesita al menos {least}. Unas pocas palabras que no van juntas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Longer than {most} characters, which helps nobody.</source>
        <translation>Más de {most} caracteres, lo que no ayuda a nadie.</translation>
    </message>
    <message>
        <source>Strong: {length} characters, hard to guess.</source>
        <translation>Fuerte: {length} caracteres, difícil de adivinar.</translation>
    </message>
    <message>
        <source>Good: {length} characters. One more word makes it strong.</source>
        <translation>Buena: {length} caracteres. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>This passphrase cannot be taken. {why}</source>
        <translation>No se puede aceptar esta contraseña. {why}</translation>
    </message>
    <message>
        <source>It repeats the same few characters, which is guessed at once. Add other words.</source>
        <translation>Repite los mismos pocos caracteres, lo que se adivina enseguida. Añada otras palabras.</translation>
    </message>
    <message>
        <source>It is made of what is tried first: {named}. Add words that do not belong to it.</source>
        <translation>Está hecha de lo que primero se prueba: {named}. Añada palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {size} characters, {all} in all; this has {count}. Compare it with the printed page.</source>
        <translation>Un código de recuperación tiene {groups} grupos de {size} caracteres, {all} en total; este tiene {count}. Compárelo con la página impresa.</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code, “{group}”, has a typing mistake. Compare it with the printed page.</source>
        <translation>El grupo {place} del código de recuperación, “{group}”, tiene un error. Compárelo con la página impresa.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation>Esta contraseña no abre la bóveda. Revise las mayúsculas y el idioma del teclado, y pruebe de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s sign-in does not open the vault just now. Type your passphrase; nothing was changed.</source>
        <translation>El acceso de esta computadora no abre la bóveda en este momento. Escriba su contraseña; no se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody signs in to this vault as “{handle}”. Its accounts are: {accounts}.</source>
        <translation>Nadie entra en esta bóveda como “{handle}”. Sus cuentas son: {accounts}.</translation>
    </message>
    <message>
        <source>Somebody signs in as “{handle}” already. Choose another name.</source>
        <translation>Alguien ya entra como “{handle}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file vault.json, which says who can open the vault, is damaged, and so is its copy vault.json.bak: {why}. This has nothing to do with your passphrase. Put both files back from a backup of this vault. Nothing was changed.</source>
        <translation>El archivo vault.json, que dice quién puede abrir la bóveda, está dañado, y también su copia vault.json.bak: {why}. Esto no tiene que ver con su contraseña. Reponga ambos archivos desde una copia de seguridad de esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault&apos;s folder, so there is nothing to open. Put it back from a backup, or look whether it was moved. No new one was made.</source>
        <translation>Falta el archivo {name} en la carpeta de la bóveda, así que no hay nada que abrir. Repóngalo desde una copia de seguridad o mire si se movió. No se hizo uno nuevo.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file {name} is damaged or belongs to another vault. Put it back from a backup. Nothing was changed.</source>
        <translation>Su contraseña es correcta, pero el archivo {name} está dañado o es de otra bóveda. Repóngalo desde una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file {name} is empty, as after a copy that was broken off. Put it back from a backup. Nothing was changed, and no new one was made.</source>
        <translation>Su contraseña es correcta, pero el archivo {name} está vacío, como tras una copia interrumpida. Repóngalo desde una copia de seguridad. No se cambió nada ni se hizo uno nuevo.</translation>
    </message>
    <message>
        <source>This vault was last used with a newer version of ILP Desktop. Install that version or a newer one on this workstation. Nothing was changed.</source>
        <translation>Esta bóveda se usó por última vez con una versión más nueva de ILP Desktop. Instale esa versión o una posterior en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>You do not have the right to read and write in {place}. Ask whoever looks after this workstation to give you that right. Nothing was changed.</source>
        <translation>Usted no tiene permiso para leer y escribir en {place}. Pida ese permiso a quien cuida de esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe; this last change could not be kept. Make room on the disk and try again.</source>
        <translation>El disco está lleno. Lo que se guardó antes está a salvo; este último cambio no se pudo guardar. Haga espacio en el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The disk reports an error. What was kept before is safe as far as the disk still gives it back; this last change could not be kept. Make a backup to another disk.</source>
        <translation>El disco informa de un error. Lo que se guardó antes está a salvo mientras el disco aún lo devuelva; este último cambio no se pudo guardar. Haga una copia de seguridad en otro disco.</translation>
    </message>
    <message>
        <source>The vault is busy with other work. Wait until that is done, then try again.</source>
        <translation>La bóveda está ocupada con otra tarea. Espere a que termine y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Opening this vault takes {mebibytes} MB of free memory for a moment, and there is less. Close other programs and try again.</source>
        <translation>Abrir esta bóveda necesita por un momento {mebibytes} MB de memoria libre, y hay menos. Cierre otros programas y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>this workstation</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>One program at a time can work in it: close it there first.</source>
        <translation>Solo un programa a la vez puede trabajar en ella: ciérrela allí primero.</translation>
    </message>
    <message>
        <source>This vault is open on {where}. {close}</source>
        <translation>Esta bóveda está abierta en {where}. {close}</translation>
    </message>
    <message>
        <source>This vault is open on {where} since {time}; {who} is signed in there. {close}</source>
        <translation>Esta bóveda está abierta en {where} desde las {time}; allí está la cuenta {who}. {close}</translation>
    </message>
    <message>
        <source>What is called {name} in the vault&apos;s folder was not made by this program. Move it away, then open the vault again. Nothing was changed.</source>
        <translation>Lo que se llama {name} en la carpeta de la bóveda no lo hizo este programa. Muévalo a otra parte y abra de nuevo la bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is a backup. Nobody works in a backup: restore it, and work in what is restored.</source>
        <translation>“{name}” es una copia de seguridad. Nadie trabaja en una copia: restáurela y trabaje en lo restaurado.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written, so it was thrown away. The office itself is as it was. Try again, on another disk if there is one.</source>
        <translation>La copia de seguridad no se pudo releer tal como se escribió, así que se descartó. La oficina misma está como estaba. Pruebe de nuevo, en otro disco si lo hay.</translation>
    </message>
    <message>
        <source>This recovery code is not this vault&apos;s. Look on the printed page for the vault&apos;s name.</source>
        <translation>Este código de recuperación no es de esta bóveda. Busque el nombre de la bóveda en la página impresa.</translation>
    </message>
    <message>
        <source>“{handle}” cannot be a sign-in name. Use letters from a to z, digits, dots and hyphens, such as a.lee; it can be read without the passphrase.</source>
        <translation>“{handle}” no puede ser un nombre de acceso. Use letras de la a a la z, cifras, puntos y guiones, como a.lee; se puede leer sin la contraseña.</translation>
    </message>
    <message>
        <source>MMM~d, yyyy</source>
        <translation>d~MMM~yyyy</translation>
    </message>
    <message>
        <source>MMM~d</source>
        <translation>d~MMM</translation>
    </message>
    <message>
        <source>MMMM~yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{month}~{first} – {last}, {year}</source>
        <translation>{first}–{last}~{month}~{year}</translation>
    </message>
    <message>
        <source>Term {number}</source>
        <translation>Periodo {number}</translation>
    </message>
    <message>
        <source>dddd, MMMM~d, yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>en_US</source>
        <translation>es_US</translation>
    </message>
    <message>
        <source>A check found something wrong. {problem}</source>
        <translation>Una comprobación encontró algo mal. {problem}</translation>
    </message>
    <message>
        <source>The last backup did not work out in {folders}. Plug in the disk, or choose another folder in Settings, Backups.</source>
        <translation>La última copia de seguridad falló en {folders}. Conecte el disco o elija otra carpeta en Ajustes, Copias de seguridad.</translation>
    </message>
    <message>
        <source>Not finished when the office closed: {what}.</source>
        <translation>Sin terminar cuando se cerró la oficina: {what}.</translation>
    </message>
    <message>
        <source>I restored it on purpose</source>
        <translation>La restauré a propósito</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The program did not close this vault the last time.</source>
        <translation>La última vez el programa no cerró esta bóveda.</translation>
    </message>
    <message>
        <source>This vault has not been checked yet.</source>
        <translation>Esta bóveda aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The last check was more than a day ago.</source>
        <translation>La última comprobación fue hace más de un día.</translation>
    </message>
    <message>
        <source>Every page of the database is as it was encrypted</source>
        <translation>Cada página de la base de datos está como se cifró</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>La base de datos está entera</translation>
    </message>
    <message>
        <source>Nothing points to a record that is not there</source>
        <translation>Nada remite a un registro que no existe</translation>
    </message>
    <message>
        <source>A {record} points to a {missing} that is missing.</source>
        <translation>{record} remite a {missing}, que falta.</translation>
    </message>
    <message>
        <source>The history is unbroken and unaltered</source>
        <translation>El historial está completo y sin alterar</translation>
    </message>
    <message>
        <source>Every change is signed by the account it names</source>
        <translation>Cada cambio está firmado por la cuenta que nombra</translation>
    </message>
    <message>
        <source>Every record says what its history says</source>
        <translation>Cada registro dice lo que dice su historial</translation>
    </message>
    <message>
        <source>Every document’s content is what was kept</source>
        <translation>El contenido de cada documento es el que se guardó</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} está dañado: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} was changed by something other than this program.</source>
        <translation>Algo distinto de este programa cambió {name}.</translation>
    </message>
    <message>
        <source>{name} is not the one that this program wrote last: a passphrase that was changed since may open the vault again.</source>
        <translation>{name} no es el último que escribió este programa: una contraseña que se cambió después podría abrir de nuevo la bóveda.</translation>
    </message>
    <message>
        <source>{name} and its copy are whole</source>
        <translation>{name} y su copia están enteros</translation>
    </message>
    <message>
        <source>{name} is the one that this workstation used last</source>
        <translation>{name} es el último que usó esta computadora</translation>
    </message>
    <message>
        <source>{name} is older than when this workstation last used it</source>
        <translation>{name} es más antiguo que cuando esta computadora lo usó por última vez</translation>
    </message>
    <message>
        <source>{older}: what was kept since then is missing.</source>
        <translation>{older}: falta lo que se guardó desde entonces.</translation>
    </message>
    <message>
        <source>This workstation does not remember any.</source>
        <translation>Esta computadora no recuerda ninguno.</translation>
    </message>
    <message>
        <source>The database cannot be read to its end: {error}.</source>
        <translation>No se puede leer la base de datos hasta el final: {error}.</translation>
    </message>
    <message>
        <source>This computer has not worked with this office before, or its profile was removed, so it cannot tell whether the office stands here as it was left last. Where the office is new on this computer, that is as it should be.</source>
        <translation>Esta computadora no ha trabajado antes con esta oficina, o se eliminó su perfil; por eso no puede saber si la oficina está aquí como se dejó la última vez. Si la oficina es nueva en esta computadora, es lo normal.</translation>
    </message>
    <message>
        <source>vault.db is older than when this workstation last used it: what was kept since then is missing. If nobody restored it on purpose, look for the newer file before you go on.</source>
        <translation>vault.db es más antiguo que cuando esta computadora lo usó por última vez: falta lo que se guardó desde entonces. Si nadie lo restauró a propósito, busque el archivo más nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>This change cannot be taken back: it is not, or not all, yours to see.</source>
        <translation>Este cambio no se puede deshacer: no todo en él, o nada, está a su vista.</translation>
    </message>
    <message>
        <source>The content of a document is not kept twice: add it again.</source>
        <translation>El contenido de un documento no se guarda dos veces: añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Something else has taken the place of what would be put back: look for the same number or name.</source>
        <translation>Otra cosa ha ocupado el lugar de lo que se iba a devolver: busque el mismo número o nombre.</translation>
    </message>
    <message>
        <source>Who can sign in is not changed by taking a change back.</source>
        <translation>Quién puede entrar no se cambia deshaciendo un cambio.</translation>
    </message>
    <message>
        <source>What was there before is no longer kept.</source>
        <translation>Lo que había antes ya no se conserva.</translation>
    </message>
    <message>
        <source>What this change concerned is not there any more.</source>
        <translation>Aquello a lo que se refería este cambio ya no está.</translation>
    </message>
    <message>
        <source>“{field}” has been edited since, by {who} {when}. Taking the earlier change back would lose that.</source>
        <translation>“{field}” se ha editado después: {who}, {when}. Deshacer el cambio anterior perdería eso.</translation>
    </message>
    <message>
        <source>vault.json is damaged or missing; its copy was used. Make a backup now and look at Checks.</source>
        <translation>vault.json está dañado o falta; se usó su copia. Haga ahora una copia de seguridad y mire en Comprobaciones.</translation>
    </message>
    <message>
        <source>vault.json is not the one that this program wrote last: a passphrase that was changed since may open the vault again. If nobody put it back on purpose, set new passphrases now.</source>
        <translation>vault.json no es el último que escribió este programa: una contraseña que se cambió después podría abrir de nuevo la bóveda. Si nadie lo repuso a propósito, ponga ahora contraseñas nuevas.</translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {change}, one or more changes are missing.</source>
        <translation>Antes de {change} faltan uno o más cambios.</translation>
    </message>
    <message>
        <source>{change} was altered or lost entries.</source>
        <translation>{change} fue alterado o perdió entradas.</translation>
    </message>
    <message>
        <source>{change} shows other values than were kept.</source>
        <translation>{change} muestra valores distintos de los guardados.</translation>
    </message>
    <message>
        <source>{left} entries of the history belong to no change.</source>
        <translation>{left} entradas del historial no pertenecen a ningún cambio.</translation>
    </message>
    <message>
        <source>{change} is not signed by the account it names.</source>
        <translation>{change} no está firmado por la cuenta que nombra.</translation>
    </message>
    <message>
        <source>The history tells of “{kind}”, which this version does not know.</source>
        <translation>El historial habla de “{kind}”, que esta versión no conoce.</translation>
    </message>
    <message>
        <source>A {name} is missing that the history tells of (id {id}).</source>
        <translation>Falta {name}, de que habla el historial (id {id}).</translation>
    </message>
    <message>
        <source>A {name} stands in no history (id {id}).</source>
        <translation>{name} no consta en ningún historial (id {id}).</translation>
    </message>
    <message>
        <source>The content of a {name} is not what was kept (id {id}).</source>
        <translation>El contenido de {name} no es el que se guardó (id {id}).</translation>
    </message>
    <message>
        <source>“{words}” of a {name} was changed by something else (id {id}).</source>
        <translation>Algo ajeno cambió “{words}” de {name} (id {id}).</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not empty. Choose another name for the vault; nothing was overwritten.</source>
        <translation>“{folder}” ya existe y no está vacía. Elija otro nombre para la bóveda; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation>no se pudo releer lo que se escribió</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Courses &amp; grades</source>
        <translation>Cursos y calificaciones</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Participants &amp; privacy</source>
        <translation>Participantes y privacidad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Plan of {year}, before its first version</source>
        <translation>Plan de {year}, antes de su primera versión</translation>
    </message>
    <message>
        <source>Plan of {year}, version {number}</source>
        <translation>Plan de {year}, versión {number}</translation>
    </message>
    <message>
        <source>Grade {grade} · {number}</source>
        <translation>Grado {grade} · {number}</translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 estudiante</translation>
    </message>
    <message>
        <source>{count:,} students</source>
        <translation>{count:,} estudiantes</translation>
    </message>
    <message>
        <source>Backed up {day}</source>
        <translation>Copia de seguridad: {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>--all and --together go with neither a student number, --for nor --encrypt.</source>
        <translation>--all y --together no van con un número de estudiante, --for ni --encrypt.</translation>
    </message>
    <message>
        <source>Say why the families get it: --for-families --purpose TEXT</source>
        <translation>Diga por qué la reciben las familias: --for-families --purpose TEXT</translation>
    </message>
    <message>
        <source>--grade, --day and --for-families go with --all or --together.</source>
        <translation>--grade, --day y --for-families van con --all o --together.</translation>
    </message>
    <message>
        <source>Say which student and which file: print VAULT NUMBER OUT.pdf</source>
        <translation>Diga qué estudiante y qué archivo: print VAULT NUMBER OUT.pdf</translation>
    </message>
    <message>
        <source>Say for whom the copy is and why: --for NAME --purpose TEXT</source>
        <translation>Diga para quién es la copia y por qué: --for NAME --purpose TEXT</translation>
    </message>
    <message>
        <source>Nobody is meant: nothing was printed.</source>
        <translation>No se trata de nadie: no se imprimió nada.</translation>
    </message>
    <message>
        <source>{count} could not be printed.</source>
        <translation>{count} no se pudieron imprimir.</translation>
    </message>
    <message>
        <source>Conferences of the next weeks</source>
        <translation>Conferencias de las próximas semanas</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · hoy</translation>
    </message>
    <message>
        <source>{who}: {day}, {clock}</source>
        <translation>{who}: {day}, {clock}</translation>
    </message>
    <message>
        <source>{who}: cancelled. Undo takes it back.</source>
        <translation>{who}: cancelada. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Otro personal</translation>
    </message>
    <message>
        <source>Everybody is invited</source>
        <translation>Todos están invitados</translation>
    </message>
    <message>
        <source>It stands in the record and is printed with it.</source>
        <translation>Consta en el registro y se imprime con él.</translation>
    </message>
    <message>
        <source>It stands in the file of every student of the group: name none of them.</source>
        <translation>Consta en el expediente de cada estudiante del grupo: no nombre a ninguno.</translation>
    </message>
    <message>
        <source>Cancel this conference?</source>
        <translation>¿Cancelar esta conferencia?</translation>
    </message>
    <message>
        <source>{who}, {day}. It leaves the calendar; that it was offered stays on record.</source>
        <translation>{who}, {day}. Sale del calendario; que se ofreció queda anotado.</translation>
    </message>
    <message>
        <source>Cancel the conference</source>
        <translation>Cancelar la conferencia</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Back (Page up)</source>
        <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
        <source>On (Page down)</source>
        <translation>Adelante (Av Pág)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Hoy (T)</translation>
    </message>
    <message>
        <source>New conference (N)</source>
        <translation>Nueva conferencia (N)</translation>
    </message>
    <message>
        <source>Days without school</source>
        <translation>Días sin clases</translation>
    </message>
    <message>
        <source>School year, filters and search</source>
        <translation>Año escolar, filtros y búsqueda</translation>
    </message>
    <message>
        <source>How the calendar is shown</source>
        <translation>Cómo se muestra el calendario</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Show: {view}</source>
        <translation>Mostrar: {view}</translation>
    </message>
    <message>
        <source>&amp;New conference…</source>
        <translation>&amp;Nueva conferencia…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Change time or place…</source>
        <translation>Cam&amp;biar hora o lugar…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>C&amp;ancel conference…</source>
        <translation>&amp;Cancelar conferencia…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>On&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Days without school…</source>
        <translation>Días &amp;sin clases…</translation>
    </message>
    <message>
        <source>&amp;Print the files of a day…</source>
        <translation>Im&amp;primir los expedientes de un día…</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} más</translation>
    </message>
    <message>
        <source>{count} more on {day}</source>
        <translation>{count} más el {day}</translation>
    </message>
    <message>
        <source>Find a conference</source>
        <translation>Buscar una conferencia</translation>
    </message>
    <message>
        <source>Student or topic</source>
        <translation>Estudiante o tema</translation>
    </message>
    <message>
        <source>Whose conferences are shown</source>
        <translation>De quién son las conferencias</translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation>Todas las conferencias</translation>
    </message>
    <message>
        <source>My conferences</source>
        <translation>Mis conferencias</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Conferences of the week</source>
        <translation>Conferencias de la semana</translation>
    </message>
    <message>
        <source>no conference</source>
        <translation>ninguna conferencia</translation>
    </message>
    <message>
        <source>1 conference</source>
        <translation>1 conferencia</translation>
    </message>
    <message>
        <source>{count} conferences</source>
        <translation>{count} conferencias</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>The latest {count} found</source>
        <translation>Las últimas {count} encontradas</translation>
    </message>
    <message>
        <source>1 conference found</source>
        <translation>1 conferencia encontrada</translation>
    </message>
    <message>
        <source>{count} conferences found</source>
        <translation>{count} conferencias encontradas</translation>
    </message>
    <message>
        <source>No conference is found for “{typed}”.</source>
        <translation>No se encuentra ninguna conferencia con “{typed}”.</translation>
    </message>
    <message>
        <source>Type a student’s name or number, a topic or a room. Cancelled ones are found too where “Cancelled” is ticked.</source>
        <translation>Escriba el nombre o el número de un estudiante, un tema o un salón. También se encuentran las canceladas si “Cancelada” está marcada.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>On these days there is nothing of what you have chosen to see.</source>
        <translation>En estos días no hay nada de lo que usted eligió ver.</translation>
    </message>
    <message>
        <source>Some kinds, or other people’s conferences, are left out.</source>
        <translation>No se muestran algunos tipos o las conferencias de otras personas.</translation>
    </message>
    <message>
        <source>Nothing is in the calendar on these days.</source>
        <translation>En estos días no hay nada en el calendario.</translation>
    </message>
    <message>
        <source>Page up and Page down lead to others, T comes back to today.</source>
        <translation>Re Pág y Av Pág llevan a otros; T vuelve a hoy.</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <source>{language} interpreter</source>
        <translation>intérprete de {language}</translation>
    </message>
    <message>
        <source>{count} of {total} took part</source>
        <translation>participaron {count} de {total}</translation>
    </message>
    <message>
        <source>{count} declined</source>
        <translation>{count} no asistirán</translation>
    </message>
    <message>
        <source>{count} of {total} coming</source>
        <translation>asistirán {count} de {total}</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>More about this conference</source>
        <translation>Más sobre esta conferencia</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>At the usual parent-teacher conferences</source>
        <translation>En las conferencias habituales de padres y maestros</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelada porque</translation>
    </message>
    <message>
        <source>This overlaps</source>
        <translation>Coincide con otra</translation>
    </message>
    <message>
        <source>A small group needs also (B.4): {roles}.</source>
        <translation>Un grupo pequeño necesita además (B.4): {roles}.</translation>
    </message>
    <message>
        <source>Conference with {name}</source>
        <translation>Conferencia con {name}</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Marcar como realizada</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planearla de nuevo</translation>
    </message>
    <message>
        <source>Mark as planned again</source>
        <translation>Marcar de nuevo como planeada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Abrir el expediente de {name}</translation>
    </message>
    <message>
        <source>Offered to the family</source>
        <translation>Ofrecida a la familia</translation>
    </message>
    <message>
        <source>Change time or place…</source>
        <translation>Cambiar hora o lugar…</translation>
    </message>
    <message>
        <source>Cancel the conference…</source>
        <translation>Cancelar la conferencia…</translation>
    </message>
    <message>
        <source>Attendance of {name}: {said}</source>
        <translation>Asistencia de {name}: {said}</translation>
    </message>
    <message>
        <source>Reply of {name}: {said}</source>
        <translation>Respuesta de {name}: {said}</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>Find somebody who is invited</source>
        <translation>Buscar a alguien invitado</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Nobody of that name or role is invited.</source>
        <translation>No hay nadie invitado con ese nombre o función.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>Individual plan</source>
        <translation>Plan individual</translation>
    </message>
    <message>
        <source>Small group, up to 5</source>
        <translation>Grupo pequeño, hasta 5</translation>
    </message>
    <message>
        <source>Parent asked (C.4)</source>
        <translation>Pedida por la familia (C.4)</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Asistirá</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No asistirá</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Por carta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By a note sent home</source>
        <translation>Con una nota enviada a casa</translation>
    </message>
    <message>
        <source>Offered {day}</source>
        <translation>Ofrecida el {day}</translation>
    </message>
    <message>
        <source>Offered {day} by letter</source>
        <translation>Ofrecida el {day} por carta</translation>
    </message>
    <message>
        <source>Offered {day} by e-mail</source>
        <translation>Ofrecida el {day} por correo electrónico</translation>
    </message>
    <message>
        <source>Offered {day} by telephone</source>
        <translation>Ofrecida el {day} por teléfono</translation>
    </message>
    <message>
        <source>Offered {day} in person</source>
        <translation>Ofrecida el {day} en persona</translation>
    </message>
    <message>
        <source>Offered {day} by a note sent home</source>
        <translation>Ofrecida el {day} con una nota enviada a casa</translation>
    </message>
    <message>
        <source>A student of somebody else</source>
        <translation>Estudiante de otra persona</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>No school: {name}</source>
        <translation>Sin clases: {name}</translation>
    </message>
    <message>
        <source>The student did not come</source>
        <translation>El estudiante no vino</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Also taken {when}: {what}</source>
        <translation>También ocupado {when}: {what}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <source>{count} of {limit} students, {others} of other counselors</source>
        <translation>{count} de {limit} estudiantes, {others} de otros consejeros</translation>
    </message>
    <message>
        <source>{count} of {limit} students</source>
        <translation>{count} de {limit} estudiantes</translation>
    </message>
    <message>
        <source>ID {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Grade {grade} · {more}</source>
        <translation>Grado {grade} · {more}</translation>
    </message>
    <message>
        <source>Not offered to the family yet</source>
        <translation>Aún no se ha ofrecido a la familia</translation>
    </message>
    <message>
        <source>No offer is noted</source>
        <translation>No consta ninguna oferta</translation>
    </message>
    <message>
        <source>{offered}, in {language}</source>
        <translation>{offered}, en {language}</translation>
    </message>
    <message>
        <source>Small group: {topic}</source>
        <translation>Grupo pequeño: {topic}</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Madre, padre o tutor</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every month, on the same weekday</source>
        <translation>Cada mes, el mismo día de la semana</translation>
    </message>
    <message>
        <source>Give the day until which it is repeated.</source>
        <translation>Indique el día hasta el que se repite.</translation>
    </message>
    <message>
        <source>No day with school among them.</source>
        <translation>Entre ellos no hay ningún día de clases.</translation>
    </message>
    <message>
        <source>{count} conferences: {days}</source>
        <translation>{count} conferencias: {days}</translation>
    </message>
    <message>
        <source>{day} ({why})</source>
        <translation>{day} ({why})</translation>
    </message>
    <message>
        <source>Left out: {days}</source>
        <translation>Sin incluir: {days}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Enter days without school</source>
        <translation>Anotar días sin clases</translation>
    </message>
    <message>
        <source>Change days without school</source>
        <translation>Cambiar días sin clases</translation>
    </message>
    <message>
        <source>Remove days without school</source>
        <translation>Quitar días sin clases</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Indique el primer día.</translation>
    </message>
    <message>
        <source>Enter days without school…</source>
        <translation>Anotar días sin clases…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No recess or holiday is entered yet</source>
        <translation>Aún no hay ningún receso ni día festivo anotado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>School year {name}. {terms}</source>
        <translation>Año escolar {name}. {terms}</translation>
    </message>
    <message>
        <source>{name} from {day}</source>
        <translation>{name} desde el {day}</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Año escolar</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>Show or leave out: {kind}</source>
        <translation>Mostrar u ocultar: {kind}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>Conjunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>En grupo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No school year yet.</source>
        <translation>Aún no hay año escolar.</translation>
    </message>
    <message>
        <source>Nothing is planned. “New conference” puts one in the calendar.</source>
        <translation>No hay nada previsto. “Nueva conferencia” pone una en el calendario.</translation>
    </message>
    <message>
        <source>No conference yet.</source>
        <translation>Aún no hay conferencias.</translation>
    </message>
    <message>
        <source>the conference of {day}</source>
        <translation>la conferencia del {day}</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Not noted yet who came</source>
        <translation>Aún no se anotó quién vino</translation>
    </message>
    <message>
        <source>Not there: {names}</source>
        <translation>Ausentes: {names}</translation>
    </message>
    <message>
        <source>Nobody has said yes yet</source>
        <translation>Nadie ha dicho que sí todavía</translation>
    </message>
    <message>
        <source>Invited: {names}</source>
        <translation>Invitados: {names}</translation>
    </message>
    <message>
        <source>Not noted: {names}</source>
        <translation>Sin anotar: {names}</translation>
    </message>
    <message>
        <source>The offer meets C.2; the state counts what is held</source>
        <translation>La oferta cumple C.2; el estado cuenta lo que se realiza</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <source>{grade}, this year</source>
        <translation>{grade}, este año</translation>
    </message>
    <message>
        <source>school year {name}</source>
        <translation>año escolar {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Grades {first}–{last}</source>
        <translation>Grados {first} a {last}</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Aún sin realizar</translation>
    </message>
    <message>
        <source>None on record</source>
        <translation>No consta ninguna</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>parent asked</source>
        <translation>pedida por la familia</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · hoy</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>No school</source>
        <translation>Sin clases</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planear de nuevo</translation>
    </message>
    <message>
        <source>Cancel conference</source>
        <translation>Cancelar conferencia</translation>
    </message>
    <message>
        <source>New series of conferences</source>
        <translation>Nueva serie de conferencias</translation>
    </message>
    <message>
        <source>Move conference</source>
        <translation>Mover conferencia</translation>
    </message>
    <message>
        <source>Change conference</source>
        <translation>Cambiar conferencia</translation>
    </message>
    <message>
        <source>Mark conference as held</source>
        <translation>Marcar conferencia como realizada</translation>
    </message>
    <message>
        <source>Mark conference as not held</source>
        <translation>Marcar conferencia como no realizada</translation>
    </message>
    <message>
        <source>Offer conference</source>
        <translation>Ofrecer conferencia</translation>
    </message>
    <message>
        <source>Reply to conference</source>
        <translation>Responder a la conferencia</translation>
    </message>
    <message>
        <source>Attendance at conference</source>
        <translation>Asistencia a la conferencia</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirar invitación</translation>
    </message>
    <message>
        <source>Invite to conference</source>
        <translation>Invitar a la conferencia</translation>
    </message>
    <message>
        <source>Invite student</source>
        <translation>Invitar a un estudiante</translation>
    </message>
    <message>
        <source>Conference notes</source>
        <translation>Notas de la conferencia</translation>
    </message>
    <message>
        <source>No teacher</source>
        <translation>Sin maestro</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>{test}, {part}, over time</source>
        <translation>{test}, {part}, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Whole test</source>
        <translation>Examen completo</translation>
    </message>
    <message>
        <source>There is no plan for this year yet. Begin it on the tab Plan.</source>
        <translation>Aún no hay plan para este año. Comiéncelo en la pestaña Plan.</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>Planear un curso</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>Plan course</source>
        <translation>Planear curso</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Move course</source>
        <translation>Mover curso</translation>
    </message>
    <message>
        <source>Move course to another term</source>
        <translation>Pasar curso a otro periodo</translation>
    </message>
    <message>
        <source>Put aside: Course</source>
        <translation>Apartado: curso</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Add registered courses to the plan</source>
        <translation>Añadir al plan los cursos inscritos</translation>
    </message>
    <message>
        <source>Added, each in the area its name speaks of. Look whether it is the right one.</source>
        <translation>Añadidos, cada uno en el área que indica su nombre. Mire si es la correcta.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Register for a class</source>
        <translation>Inscribir en una clase</translation>
    </message>
    <message>
        <source>Change registration</source>
        <translation>Cambiar inscripción</translation>
    </message>
    <message>
        <source>Put aside: Class</source>
        <translation>Apartado: clase</translation>
    </message>
    <message>
        <source>Copy registration</source>
        <translation>Copiar inscripción</translation>
    </message>
    <message>
        <source>This year has no terms yet.</source>
        <translation>Este año aún no tiene periodos.</translation>
    </message>
    <message>
        <source>Add a report card</source>
        <translation>Añadir una boleta</translation>
    </message>
    <message>
        <source>Add report card</source>
        <translation>Añadir boleta</translation>
    </message>
    <message>
        <source>The marks of the classes that the student is registered for.</source>
        <translation>Las calificaciones de las clases en que está inscrito el estudiante.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Put aside: Report card</source>
        <translation>Apartado: boleta</translation>
    </message>
    <message>
        <source>Correct test score</source>
        <translation>Corregir resultado de examen</translation>
    </message>
    <message>
        <source>Put aside: Test score</source>
        <translation>Apartado: resultado de examen</translation>
    </message>
    <message>
        <source>Add a test score</source>
        <translation>Añadir un resultado de examen</translation>
    </message>
    <message>
        <source>Add test score</source>
        <translation>Añadir resultado de examen</translation>
    </message>
    <message>
        <source>Correct report card</source>
        <translation>Corregir boleta</translation>
    </message>
    <message>
        <source>Change course</source>
        <translation>Cambiar curso</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Graduation requirement</source>
        <translation>Requisito de graduación</translation>
    </message>
    <message>
        <source>All credits</source>
        <translation>Todos los créditos</translation>
    </message>
    <message>
        <source>Grade {grade} · {credits} earned</source>
        <translation>Grado {grade} · {credits} obtenidos</translation>
    </message>
    <message>
        <source>Grade {grade} · {credits} this year</source>
        <translation>Grado {grade} · {credits} este año</translation>
    </message>
    <message>
        <source>Grade {grade} · {credits} planned</source>
        <translation>Grado {grade} · {credits} previstos</translation>
    </message>
    <message>
        <source>Plan a course: {area}, grade {grade}</source>
        <translation>Planear un curso: {area}, grado {grade}</translation>
    </message>
    <message>
        <source>Courses and grades</source>
        <translation>Cursos y calificaciones</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>&amp;Plan a course…</source>
        <translation>&amp;Planear un curso…</translation>
    </message>
    <message>
        <source>Add a &amp;class…</source>
        <translation>Añadir una c&amp;lase…</translation>
    </message>
    <message>
        <source>Add a &amp;report card…</source>
        <translation>Añadir una &amp;boleta…</translation>
    </message>
    <message>
        <source>Add a test &amp;score…</source>
        <translation>Añadir un resultado de e&amp;xamen…</translation>
    </message>
    <message>
        <source>Strategy: {words}</source>
        <translation>Estrategia: {words}</translation>
    </message>
    <message>
        <source>No strategy is written yet.</source>
        <translation>Aún no se ha escrito ninguna estrategia.</translation>
    </message>
    <message>
        <source>This school year is closed; its courses stay as they were.</source>
        <translation>Este año escolar está cerrado; sus cursos quedan como estaban.</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>No class is entered for this term.</source>
        <translation>No hay ninguna clase anotada para este periodo.</translation>
    </message>
    <message>
        <source>Registered, and not in the plan</source>
        <translation>Inscritos, y no están en el plan</translation>
    </message>
    <message>
        <source>GPA {points}</source>
        <translation>GPA {points}</translation>
    </message>
    <message>
        <source>The mean of the letters on a scale of four, by credit</source>
        <translation>El promedio de las letras en una escala de cuatro, según los créditos</translation>
    </message>
    <message>
        <source>Missing: {terms}</source>
        <translation>Faltan: {terms}</translation>
    </message>
    <message>
        <source>None is issued yet.</source>
        <translation>Aún no se ha emitido ninguna.</translation>
    </message>
    <message>
        <source>No test score is entered yet.</source>
        <translation>Aún no hay ningún resultado de examen anotado.</translation>
    </message>
    <message>
        <source>{course}, {facts} credits, {area}, grade {grade}</source>
        <translation>{course}, {facts} créditos, {area}, grado {grade}</translation>
    </message>
    <message>
        <source>Add to the plan: {course}</source>
        <translation>Añadir al plan: {course}</translation>
    </message>
    <message>
        <source>{earned} of {needed} earned</source>
        <translation>{earned} de {needed}</translation>
    </message>
    <message>
        <source>{earned} of {needed}</source>
        <translation>{earned} de {needed}</translation>
    </message>
    <message>
        <source>{credits} short</source>
        <translation>faltan {credits}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>“{typed}” is no number of credits. Type one such as 0.5.</source>
        <translation>“{typed}” no es un número de créditos. Escriba uno como 0.5.</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Todo el año</translation>
    </message>
    <message>
        <source>A requirement, no objective</source>
        <translation>Un requisito, ningún objetivo</translation>
    </message>
    <message>
        <source>Nobody of the staff list</source>
        <translation>Nadie de la lista del personal</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Take this mark out</source>
        <translation>Quitar esta calificación</translation>
    </message>
    <message>
        <source>Not in the file yet</source>
        <translation>Aún no está en el expediente</translation>
    </message>
    <message>
        <source>Say on which day the report card was issued.</source>
        <translation>Diga qué día se emitió la boleta.</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Otro examen</translation>
    </message>
    <message>
        <source>Say on which day the test was taken.</source>
        <translation>Diga qué día se hizo el examen.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high}.</source>
        <translation>Resultados de {low} a {high}.</translation>
    </message>
    <message>
        <source>Of this test any score is taken as printed.</source>
        <translation>De este examen se acepta cualquier resultado tal como está impreso.</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Buscar un documento</translation>
    </message>
    <message>
        <source>Title, kind or year</source>
        <translation>Título, tipo o año</translation>
    </message>
    <message>
        <source>The chosen document</source>
        <translation>El documento elegido</translation>
    </message>
    <message>
        <source>Add a &amp;document…</source>
        <translation>Añadir un &amp;documento…</translation>
    </message>
    <message>
        <source>&amp;Open outside</source>
        <translation>A&amp;brir fuera</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Drop files anywhere on this page, or choose them. The papers themselves are kept here, encrypted, and print with the file.</source>
        <translation>Suelte archivos en cualquier parte de esta página, o elíjalos. Los papeles mismos se guardan aquí, cifrados, y se imprimen con el expediente.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Put aside: Document</source>
        <translation>Apartado: documento</translation>
    </message>
    <message>
        <source>Bring back: Document</source>
        <translation>Recuperado: documento</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Put aside. Edit, Undo brings it back.</source>
        <translation>Apartado. Editar, Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>The backup of {office}, made on {day} at {time}. What was written after it is not in it. It opens with the passphrases of that day.</source>
        <translation>La copia de seguridad de {office}, hecha el {day} a las {time}. Lo que se escribió después no está en ella. Se abre con las contraseñas de entonces.</translation>
    </message>
    <message>
        <source>Where the restored office is kept</source>
        <translation>Dónde se guarda la oficina restaurada</translation>
    </message>
    <message>
        <source>An office stands there already. It is not overwritten: its folder gets another name, with “set aside” in it.</source>
        <translation>Allí ya hay una oficina. No se sobrescribe: su carpeta recibe otro nombre, con “set aside” en él.</translation>
    </message>
    <message>
        <source>It was not restored</source>
        <translation>No se restauró</translation>
    </message>
    <message>
        <source>Words in titles and values</source>
        <translation>Palabras en títulos y valores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Versión del plan</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Option after school</source>
        <translation>Opción después de la escuela</translation>
    </message>
    <message>
        <source>Community resource of a plan</source>
        <translation>Recurso de la comunidad de un plan</translation>
    </message>
    <message>
        <source>Planned course</source>
        <translation>Curso previsto</translation>
    </message>
    <message>
        <source>Part in the plan</source>
        <translation>Parte en el plan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Request to the Principal</source>
        <translation>Solicitud al Director</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Anotación del diario</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invitation of staff</source>
        <translation>Invitación de personal</translation>
    </message>
    <message>
        <source>Outcome of a conference</source>
        <translation>Resultado de una conferencia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Content of a document</source>
        <translation>Contenido de un documento</translation>
    </message>
    <message>
        <source>Report card</source>
        <translation>Boleta de calificaciones</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Resultado de examen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Day without school</source>
        <translation>Día sin clases</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Community resource</source>
        <translation>Recurso de la comunidad</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Phrase of the office</source>
        <translation>Frase de la oficina</translation>
    </message>
    <message>
        <source>Member of the staff</source>
        <translation>Miembro del personal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nombramiento</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Record of another system</source>
        <translation>Registro de otro sistema</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Asignación de columnas</translation>
    </message>
    <message>
        <source>Entry of a catalogue</source>
        <translation>Entrada de un catálogo</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Achieved on</source>
        <translation>Logrado el</translation>
    </message>
    <message>
        <source>Why it was answered so</source>
        <translation>Por qué se contestó así</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Contestado el</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>At parent-teacher conferences</source>
        <translation>En las conferencias de padres y maestros</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Mejores horas</translation>
    </message>
    <message>
        <source>Beyond the school’s means</source>
        <translation>Fuera del alcance de la escuela</translation>
    </message>
    <message>
        <source>Why it is beyond them</source>
        <translation>Por qué está fuera de su alcance</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Por qué se canceló</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Traído de</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Considered on</source>
        <translation>Considerada el</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>What the court ordered</source>
        <translation>Qué ordenó el tribunal</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Plan established</source>
        <translation>Plan establecido</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Faculty consulted on</source>
        <translation>Consulta docente el</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Family told on</source>
        <translation>Familia informada el</translation>
    </message>
    <message>
        <source>Given to families</source>
        <translation>Entregado a las familias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Fijado el</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Class of</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Comenzado el</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Language of the interpreter</source>
        <translation>Idioma del intérprete</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Clave en el otro sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left for</source>
        <translation>Se fue por</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lives with this adult</source>
        <translation>Vive con este adulto</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se examinó</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Manages accounts</source>
        <translation>Administra cuentas</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Cómo lo sabremos</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Necesita intérprete</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Ofrecida en</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecida por</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Ofrecida el</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parent signed on</source>
        <translation>Firma de la familia el</translation>
    </message>
    <message>
        <source>How the parent signed</source>
        <translation>Cómo firmó la familia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>College and career plan since</source>
        <translation>Plan para la universidad y la carrera desde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Initials of the plan</source>
        <translation>Siglas del plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Made ready to print</source>
        <translation>Preparado para imprimir</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked for by 34 CFR 99.32</source>
        <translation>Lo exige 34 CFR 99.32</translation>
    </message>
    <message>
        <source>Plan reviewed</source>
        <translation>Plan revisado</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Revocado el</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Rights from</source>
        <translation>Derechos desde</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>Derechos hasta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Where the student stands</source>
        <translation>Cómo va el estudiante</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Course strategy</source>
        <translation>Estrategia de cursos</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Student signed on</source>
        <translation>Firma del estudiante el</translation>
    </message>
    <message>
        <source>How the student signed</source>
        <translation>Cómo firmó el estudiante</translation>
    </message>
    <message>
        <source>Students served</source>
        <translation>Estudiantes atendidos</translation>
    </message>
    <message>
        <source>Suggested on</source>
        <translation>Sugerido el</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>Otro sistema</translation>
    </message>
    <message>
        <source>What was taken from there</source>
        <translation>Lo que se tomó de allí</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>What to reach</source>
        <translation>Qué alcanzar</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Fecha meta</translation>
    </message>
    <message>
        <source>School counselor</source>
        <translation>Consejero escolar</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>Career coordinator</source>
        <translation>Coordinador de carreras</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Type the school’s name.</source>
        <translation>Escriba el nombre de la escuela.</translation>
    </message>
    <message>
        <source>My school</source>
        <translation>Mi escuela</translation>
    </message>
    <message>
        <source>Keep the office in this folder</source>
        <translation>Guardar la oficina en esta carpeta</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>Escriba el nombre con el que entra.</translation>
    </message>
    <message>
        <source>Making the office …</source>
        <translation>Creando la oficina …</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Crear la oficina</translation>
    </message>
    <message>
        <source>The office could not be made</source>
        <translation>No se pudo crear la oficina</translation>
    </message>
    <message>
        <source>Teacher, as written</source>
        <translation>Maestro, como está escrito</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Took part on</source>
        <translation>Participó el</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>School is out, in minutes after midnight</source>
        <translation>Salida de clases, en minutos desde la medianoche</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>De qué forma</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>El expediente completo</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Hidden on shared prints</source>
        <translation>Reservada en las copias compartidas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation>Número como está escrito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Take all of this back?</source>
        <translation>¿Deshacer todo esto?</translation>
    </message>
    <message>
        <source>{what} reached {count} records of the office, not of one student alone. All of them become as they were before.</source>
        <translation>{what} alcanzó {count} registros de la oficina, no solo los de un estudiante. Todos vuelven a ser como eran antes.</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>&amp;Deshacer este cambio</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Buscando en el historial</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>Ningún cambio es así</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{count} changes of one record: {kind}</source>
        <translation>{count} cambios de un registro: {kind}</translation>
    </message>
    <message>
        <source>1 change. Nothing is ever lost.</source>
        <translation>1 cambio. Nunca se pierde nada.</translation>
    </message>
    <message>
        <source>{count} changes, newest first. Nothing is ever lost.</source>
        <translation>{count} cambios, los más recientes primero. Nunca se pierde nada.</translation>
    </message>
    <message>
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message>
        <source>{field} was: {value}</source>
        <translation>{field} era: {value}</translation>
    </message>
    <message>
        <source>{field} is: {value}</source>
        <translation>{field} es: {value}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>1 entry this year · {late} in the last 7 days</source>
        <translation>1 anotación este año · {late} en los últimos 7 días</translation>
    </message>
    <message>
        <source>{count} entries this year · {late} in the last 7 days</source>
        <translation>{count} anotaciones este año · {late} en los últimos 7 días</translation>
    </message>
    <message>
        <source>&amp;Write an entry</source>
        <translation>&amp;Escribir una anotación</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Guardar anotación</translation>
    </message>
    <message>
        <source>To the &amp;newest entry</source>
        <translation>A la anotación más &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Take away from the filter: {part}</source>
        <translation>Quitar del filtro: {part}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Escritas por {name}</translation>
    </message>
    <message>
        <source>Seen by: {whom}</source>
        <translation>Vistas por: {whom}</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Show the entries about</source>
        <translation>Mostrar las anotaciones sobre</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Buscar en todas las anotaciones</translation>
    </message>
    <message>
        <source>Show {kind} alone, or all again</source>
        <translation>Mostrar solo {kind}, o todo de nuevo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>School year {name}</source>
        <translation>Año escolar {name}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>Del {since} al {until}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Anotaciones del diario</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 anotación</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} anotaciones</translation>
    </message>
    <message>
        <source>No entry fits on these days</source>
        <translation>Ninguna anotación coincide en estos días</translation>
    </message>
    <message>
        <source>There are some on other days.</source>
        <translation>Hay algunas en otros días.</translation>
    </message>
    <message>
        <source>Look in all years</source>
        <translation>Buscar en todos los años</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna anotación coincide</translation>
    </message>
    <message>
        <source>Take something away from the filter, or look for other words.</source>
        <translation>Quite algo del filtro o busque otras palabras.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>What you put aside waits here.</source>
        <translation>Lo que usted aparte espera aquí.</translation>
    </message>
    <message>
        <source>Write the first entry in the box above.</source>
        <translation>Escriba la primera anotación en el cuadro de arriba.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Write in the journal</source>
        <translation>Escribir en el diario</translation>
    </message>
    <message>
        <source>Change journal entry</source>
        <translation>Cambiar anotación del diario</translation>
    </message>
    <message>
        <source>Put entry aside</source>
        <translation>Apartar anotación</translation>
    </message>
    <message>
        <source>Bring back journal entry</source>
        <translation>Recuperar anotación del diario</translation>
    </message>
    <message>
        <source>Put journal entry aside</source>
        <translation>Apartar anotación del diario</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>The same paper is in the file already: “{title}”.</source>
        <translation>El mismo papel ya está en el expediente: “{title}”.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>What is this paper called?</source>
        <translation>¿Cómo se llama este papel?</translation>
    </message>
    <message>
        <source>Give each document a title.</source>
        <translation>Póngale un título a cada documento.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.xlsx);;All files (*)</source>
        <translation>Documentos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando los archivos …</translation>
    </message>
    <message>
        <source>Add {count} documents</source>
        <translation>Añadir {count} documentos</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>A copy of the paper itself is kept in this student’s file.</source>
        <translation>Una copia del papel mismo se guarda en el expediente de este estudiante.</translation>
    </message>
    <message>
        <source>Some files cannot be added</source>
        <translation>Algunos archivos no se pueden añadir</translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>Esto no se puede añadir</translation>
    </message>
    <message>
        <source>All of them are left out. Cancel, or choose other files.</source>
        <translation>Todos quedan fuera. Cancele o elija otros archivos.</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Añadir documento</translation>
    </message>
    <message>
        <source>Added to the file</source>
        <translation>Añadido al expediente</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Excel document</source>
        <translation>Documento de Excel</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>Documentos por añadir</translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation>Añadir tutor</translation>
    </message>
    <message>
        <source>Change how somebody is reached</source>
        <translation>Cambiar cómo se localiza a alguien</translation>
    </message>
    <message>
        <source>Change the rights of a guardian</source>
        <translation>Cambiar los derechos de un tutor</translation>
    </message>
    <message>
        <source>such as evenings</source>
        <translation>por ejemplo, por las tardes</translation>
    </message>
    <message>
        <source>Type a name of the adult</source>
        <translation>Escriba un nombre del adulto</translation>
    </message>
    <message>
        <source>Adults found</source>
        <translation>Adultos encontrados</translation>
    </message>
    <message>
        <source>An adult of a brother or sister, &amp;known here already</source>
        <translation>Un adulto de un hermano o una hermana, &amp;ya conocido aquí</translation>
    </message>
    <message>
        <source>adult of {name}</source>
        <translation>adulto de {name}</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Añadir un tutor</translation>
    </message>
    <message>
        <source>Who holds rights takes part from today. Whom a court has barred is kept here so that nobody invites or calls them.</source>
        <translation>Quien es titular de derechos participa desde hoy. A quien un tribunal ha excluido se le anota aquí para que nadie lo invite ni lo llame.</translation>
    </message>
    <message>
        <source>How {name} is called and reached</source>
        <translation>Cómo se llama y se localiza a {name}</translation>
    </message>
    <message>
        <source>Relation and rights of {name}</source>
        <translation>Relación y derechos de {name}</translation>
    </message>
    <message>
        <source>Who no longer holds rights takes no part from today. Whom a court has barred is also taken out of the conferences that are planned.</source>
        <translation>Quien ya no es titular de derechos no participa desde hoy. A quien un tribunal ha excluido también se le retira de las conferencias previstas.</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Address hidden on shared prints</source>
        <translation>Dirección reservada en las copias compartidas</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Falta la dirección</translation>
    </message>
    <message>
        <source>Telephone missing</source>
        <translation>Falta el teléfono</translation>
    </message>
    <message>
        <source>Added because of C.9</source>
        <translation>Añadido por C.9</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Takes no part in the plan</source>
        <translation>No participa en el plan</translation>
    </message>
    <message>
        <source>{name}, barred by a court</source>
        <translation>{name}, excluido por un tribunal</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>May not be invited, called or given any part of this file.</source>
        <translation>No se le puede invitar ni llamar, ni darle ninguna parte de este expediente.</translation>
    </message>
    <message>
        <source>What the court ordered is not written down</source>
        <translation>No está escrito qué ordenó el tribunal</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin fecha final</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>rights passed to the student</source>
        <translation>los derechos pasaron al estudiante</translation>
    </message>
    <message>
        <source>holds the rights since {day}</source>
        <translation>es titular de los derechos desde el {day}</translation>
    </message>
    <message>
        <source>turns 18 on {day}</source>
        <translation>cumple 18 el {day}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>Enter a consent</source>
        <translation>Anotar un consentimiento</translation>
    </message>
    <message>
        <source>Change a consent</source>
        <translation>Cambiar un consentimiento</translation>
    </message>
    <message>
        <source>Take back a consent</source>
        <translation>Revocar un consentimiento</translation>
    </message>
    <message>
        <source>Student signed</source>
        <translation>Firmó el estudiante</translation>
    </message>
    <message>
        <source>Parent signed</source>
        <translation>Firmó la familia</translation>
    </message>
    <message>
        <source>To whom, what for</source>
        <translation>Para quién y para qué</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>&amp;Change or sign…</source>
        <translation>Ca&amp;mbiar o firmar…</translation>
    </message>
    <message>
        <source>&amp;Taken back…</source>
        <translation>&amp;Revocado…</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Mostrar el pa&amp;pel</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fecha final</translation>
    </message>
    <message>
        <source>paper in Documents</source>
        <translation>papel en Documentos</translation>
    </message>
    <message>
        <source>the consent for {name}, {standing}</source>
        <translation>el consentimiento para {name}, {standing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nuevo consentimiento</translation>
    </message>
    <message>
        <source>Student and parent both sign; from 18 on the student’s own is enough. Where a signature is still missing, leave its day empty.</source>
        <translation>Firman el estudiante y la familia; desde los 18 basta la firma del estudiante. Donde aún falte una firma, deje su día vacío.</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>From that day on {name} gets nothing more by this consent.</source>
        <translation>Desde ese día {name} no recibe nada más por este consentimiento.</translation>
    </message>
    <message>
        <source>Enter in the record of disclosures</source>
        <translation>Anotar en el registro de divulgaciones</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>El estudiante</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Consent not in force</source>
        <translation>Consentimiento no vigente</translation>
    </message>
    <message>
        <source>Consent covers other records</source>
        <translation>El consentimiento abarca otros registros</translation>
    </message>
    <message>
        <source>Barred by a court</source>
        <translation>Excluido por un tribunal</translation>
    </message>
    <message>
        <source>The whole ILP file</source>
        <translation>El expediente ILP completo</translation>
    </message>
    <message>
        <source>Nothing given</source>
        <translation>No se dio nada</translation>
    </message>
    <message>
        <source>passed on to {name}</source>
        <translation>entregado a {name}</translation>
    </message>
    <message>
        <source>the entry of {day}, {name}</source>
        <translation>la anotación del {day}, {name}</translation>
    </message>
    <message>
        <source>Give the day and the time.</source>
        <translation>Indique el día y la hora.</translation>
    </message>
    <message>
        <source>Wh&amp;y: the threat</source>
        <translation>Por &amp;qué: la amenaza</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>For what was asked or told outside this program. A copy enters itself.</source>
        <translation>Para lo que se pidió o se dijo fuera de este programa. Una copia se anota sola.</translation>
    </message>
    <message>
        <source>Participants and privacy</source>
        <translation>Participantes y privacidad</translation>
    </message>
    <message>
        <source>A &amp;guardian…</source>
        <translation>Un &amp;tutor…</translation>
    </message>
    <message>
        <source>Somebody of the &amp;staff…</source>
        <translation>Alguien del &amp;personal…</translation>
    </message>
    <message>
        <source>Add &amp;guardian…</source>
        <translation>Añadir &amp;tutor…</translation>
    </message>
    <message>
        <source>Add &amp;staff…</source>
        <translation>Añadir &amp;personal…</translation>
    </message>
    <message>
        <source>New c&amp;onsent…</source>
        <translation>Nuevo &amp;consentimiento…</translation>
    </message>
    <message>
        <source>&amp;Enter in the record of disclosures…</source>
        <translation>A&amp;notar en el registro de divulgaciones…</translation>
    </message>
    <message>
        <source>Gi&amp;ve a copy…</source>
        <translation>&amp;Dar una copia…</translation>
    </message>
    <message>
        <source>Nobody has consented to anything yet. Without a consent only participants get it.</source>
        <translation>Nadie ha consentido todavía en nada. Sin consentimiento solo lo reciben los participantes.</translation>
    </message>
    <message>
        <source>Nobody has asked for this file, and nobody got anything of it.</source>
        <translation>Nadie ha pedido este expediente ni ha recibido nada de él.</translation>
    </message>
    <message>
        <source>1 may open this file without a consent</source>
        <translation>1 puede abrirlo sin consentimiento</translation>
    </message>
    <message>
        <source>{count} may open this file without a consent</source>
        <translation>{count} pueden abrirlo sin consentimiento</translation>
    </message>
    <message>
        <source>No longer taking part</source>
        <translation>Ya no participan</translation>
    </message>
    <message>
        <source>&amp;Name, address, telephones…</source>
        <translation>&amp;Nombre, dirección, teléfonos…</translation>
    </message>
    <message>
        <source>&amp;Relation and rights…</source>
        <translation>&amp;Relación y derechos…</translation>
    </message>
    <message>
        <source>&amp;Takes part as…</source>
        <translation>Participa c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;History of this person</source>
        <translation>&amp;Historial de esta persona</translation>
    </message>
    <message>
        <source>&amp;End participation…</source>
        <translation>T&amp;erminar participación…</translation>
    </message>
    <message>
        <source>Carry over from last year</source>
        <translation>Traer del año anterior</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>After high school, and community resources</source>
        <translation>Después de la preparatoria, y recursos de la comunidad</translation>
    </message>
    <message>
        <source>Course plan and its strategy</source>
        <translation>Plan de cursos y su estrategia</translation>
    </message>
    <message>
        <source>Choose what is to be carried over, or cancel.</source>
        <translation>Elija lo que se ha de traer, o cancele.</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Carry over from {year}</source>
        <translation>Traer de {year}</translation>
    </message>
    <message>
        <source>What is ticked is copied into the plan of {year} and can be changed there. The plan of {last} stays as it was.</source>
        <translation>Lo marcado se copia en el plan de {year} y allí se puede cambiar. El plan de {last} queda como estaba.</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Carried over from {year}</source>
        <translation>Traído de {year}</translation>
    </message>
    <message>
        <source>{count} carried over</source>
        <translation>{count} traídos</translation>
    </message>
    <message>
        <source>still to do: {what}</source>
        <translation>por hacer: {what}</translation>
    </message>
    <message>
        <source>Choose “{name}”</source>
        <translation>Elegir «{name}»</translation>
    </message>
    <message>
        <source>Put option {number} aside</source>
        <translation>Apartar la opción {number}</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>College &amp; career</source>
        <translation>Universidad y carrera</translation>
    </message>
    <message>
        <source>After high school</source>
        <translation>Después de la preparatoria</translation>
    </message>
    <message>
        <source>at least one of higher education, and one career</source>
        <translation>al menos una de educación superior y una carrera</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>Add a way to go on after school</source>
        <translation>Añadir un camino para después de la escuela</translation>
    </message>
    <message>
        <source>added to this plan (C.9)</source>
        <translation>añadidos a este plan (C.9)</translation>
    </message>
    <message>
        <source>No option yet</source>
        <translation>Aún no hay opciones</translation>
    </message>
    <message>
        <source>The plan names no way to go on after school yet.</source>
        <translation>El plan aún no nombra ningún camino para después de la escuela.</translation>
    </message>
    <message>
        <source>Add option after school</source>
        <translation>Añadir opción después de la escuela</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>Plan de cursos</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>as planned, registered and earned</source>
        <translation>previstos, inscritos y obtenidos</translation>
    </message>
    <message>
        <source>Open Courses and grades</source>
        <translation>Abrir Cursos y calificaciones</translation>
    </message>
    <message>
        <source>{count} courses · {credits} credits</source>
        <translation>{count} cursos · {credits} créditos</translation>
    </message>
    <message>
        <source>No course planned</source>
        <translation>Ningún curso previsto</translation>
    </message>
    <message>
        <source>No course is planned yet. Plan them on the tab Courses and grades.</source>
        <translation>Aún no hay cursos previstos. Planéelos en la pestaña Cursos y calificaciones.</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>Recuadro para firmar</translation>
    </message>
    <message>
        <source>One draws here. Without a pen or a mouse, choose “Signed on paper” above.</source>
        <translation>Aquí se firma dibujando. Sin lápiz ni ratón, elija arriba “Firmado en papel”.</translation>
    </message>
    <message>
        <source>Sections that are complete</source>
        <translation>Secciones completas</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>Carry over from &amp;last year…</source>
        <translation>Traer del año a&amp;nterior…</translation>
    </message>
    <message>
        <source>Insert a &amp;phrase…</source>
        <translation>Insertar una &amp;frase…</translation>
    </message>
    <message>
        <source>Plan {name}</source>
        <translation>Plan {name}</translation>
    </message>
    <message>
        <source>{complete} of {count} complete</source>
        <translation>{complete} de {count} completas</translation>
    </message>
    <message>
        <source>Ca&amp;rry over from {year}…</source>
        <translation>&amp;Traer de {year}…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with {year}</source>
        <translation>Co&amp;mparar con {year}</translation>
    </message>
    <message>
        <source>No plan was kept in {name}</source>
        <translation>No se guardó ningún plan en {name}</translation>
    </message>
    <message>
        <source>The year is closed.</source>
        <translation>El año está cerrado.</translation>
    </message>
    <message>
        <source>No plan for {name} yet</source>
        <translation>Aún no hay plan para {name}</translation>
    </message>
    <message>
        <source>Begin it now. What the student and the parents want comes first.</source>
        <translation>Comiéncelo ahora. Primero va lo que quieren el estudiante y la familia.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Comenzar el plan</translation>
    </message>
    <message>
        <source>Begin plan</source>
        <translation>Comenzar plan</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the year before</source>
        <translation>Co&amp;mparar con el año anterior</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Version {number}: {what} {day}</source>
        <translation>Versión {number}: {what} {day}</translation>
    </message>
    <message>
        <source>The plan as it stood then. Nothing here can be changed.</source>
        <translation>El plan como estaba entonces. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Back to the plan as it stands</source>
        <translation>Volver al plan como está</translation>
    </message>
    <message>
        <source>School year {year} is closed</source>
        <translation>El año escolar {year} está cerrado</translation>
    </message>
    <message>
        <source>The plan stands here as it was kept when the year closed.</source>
        <translation>El plan figura aquí como se guardó cuando se cerró el año.</translation>
    </message>
    <message>
        <source>This plan is closed</source>
        <translation>Este plan está cerrado</translation>
    </message>
    <message>
        <source>It stands here as it was kept. It can be opened again below the statement.</source>
        <translation>Figura aquí como se guardó. Se puede abrir de nuevo debajo de la declaración.</translation>
    </message>
    <message>
        <source>Begin with what the student and the parents want, in their own words</source>
        <translation>Empiece con lo que quieren el estudiante y la familia, en sus propias palabras</translation>
    </message>
    <message>
        <source>The sections of the plan stand in the order in which they are made.</source>
        <translation>Las secciones del plan están en el orden en que se hacen.</translation>
    </message>
    <message>
        <source>Carry over from {year}…</source>
        <translation>Traer de {year}…</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Nota de avance</translation>
    </message>
    <message>
        <source>New progress note</source>
        <translation>Nueva nota de avance</translation>
    </message>
    <message>
        <source>Add progress note</source>
        <translation>Añadir nota de avance</translation>
    </message>
    <message>
        <source>{done} of {many} activities done</source>
        <translation>{done} de {many} actividades hechas</translation>
    </message>
    <message>
        <source>{done} of 1 activity done</source>
        <translation>{done} de 1 actividad hecha</translation>
    </message>
    <message>
        <source>Progress of objective {number}: {title}</source>
        <translation>Avance del objetivo {number}: {title}</translation>
    </message>
    <message>
        <source>No progress is recorded yet.</source>
        <translation>Aún no hay avances anotados.</translation>
    </message>
    <message>
        <source>All {count} notes</source>
        <translation>Las {count} notas</translation>
    </message>
    <message>
        <source>Put aside the note of {day}</source>
        <translation>Apartar la nota del {day}</translation>
    </message>
    <message>
        <source>to reach: {target} by {day}</source>
        <translation>por alcanzar: {target} para el {day}</translation>
    </message>
    <message>
        <source>Add signature</source>
        <translation>Añadir firma</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>Firma aquí</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Cómo se firma</translation>
    </message>
    <message>
        <source>Nobody has signed in the box yet. Sign there, or choose paper.</source>
        <translation>Nadie ha firmado aún en el recuadro. Firme allí o elija papel.</translation>
    </message>
    <message>
        <source>Say on which day it was signed.</source>
        <translation>Diga qué día se firmó.</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Sin escanear</translation>
    </message>
    <message>
        <source>For version {number}, the latest. A signature says only that one took part or received a copy. It does not bind anyone.</source>
        <translation>Para la versión {number}, la última. Una firma solo dice que se participó o se recibió una copia. No obliga a nadie.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Firma de {name}</translation>
    </message>
    <message>
        <source>Scanned paper</source>
        <translation>Papel escaneado</translation>
    </message>
    <message>
        <source>Scanned paper signed by {name}</source>
        <translation>Papel escaneado firmado por {name}</translation>
    </message>
    <message>
        <source>Put the signature of {name} aside</source>
        <translation>Apartar la firma de {name}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>signed here {day}</source>
        <translation>firmado aquí el {day}</translation>
    </message>
    <message>
        <source>on paper {day}</source>
        <translation>en papel el {day}</translation>
    </message>
    <message>
        <source>At the conference the plan is established or reviewed. Each time it is kept as a version of its own, word for word as it stands then.</source>
        <translation>En la conferencia se establece o se revisa el plan. Cada vez se guarda como una versión propia, palabra por palabra como está entonces.</translation>
    </message>
    <message>
        <source>The plan is kept as a version, word for word as it stands now. You can go on writing in it; the version stays.</source>
        <translation>El plan se guarda como una versión, palabra por palabra como está ahora. Puede seguir escribiendo en él; la versión permanece.</translation>
    </message>
    <message>
        <source>Establish the plan?</source>
        <translation>¿Establecer el plan?</translation>
    </message>
    <message>
        <source>Establish plan</source>
        <translation>Establecer plan</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Mark the plan reviewed?</source>
        <translation>¿Marcar el plan como revisado?</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Keep the plan as amended?</source>
        <translation>¿Guardar el plan como modificado?</translation>
    </message>
    <message>
        <source>For a change after the conference that established or reviewed the plan. It is kept as a version, with your reason.</source>
        <translation>Para un cambio posterior a la conferencia que estableció o revisó el plan. Se guarda como una versión, con su motivo.</translation>
    </message>
    <message>
        <source>Keep as amended</source>
        <translation>Guardar como modificado</translation>
    </message>
    <message>
        <source>&amp;Why it was amended</source>
        <translation>&amp;Por qué se modificó</translation>
    </message>
    <message>
        <source>Close this plan?</source>
        <translation>¿Cerrar este plan?</translation>
    </message>
    <message>
        <source>For a student who has left, or a plan that has come to its end. It is kept as it stands, and nobody writes in it until it is opened again. At the end of the school year all plans close by themselves.</source>
        <translation>Para un estudiante que se ha ido o un plan que ha llegado a su fin. Se guarda como está y nadie escribe en él hasta que se abra de nuevo. Al terminar el año escolar todos los planes se cierran solos.</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Cerrar plan</translation>
    </message>
    <message>
        <source>&amp;Why it is closed</source>
        <translation>&amp;Por qué se cierra</translation>
    </message>
    <message>
        <source>Changed since version {number}: {sections}. Signatures are for the version; marking the plan reviewed, or amending it, keeps a new one.</source>
        <translation>Con cambios desde la versión {number}: {sections}. Las firmas valen para la versión; al marcar el plan como revisado, o al enmendarlo, se guarda una nueva.</translation>
    </message>
    <message>
        <source>Strengths &amp; achievements</source>
        <translation>Fortalezas y logros</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Statement &amp; signatures</source>
        <translation>Declaración y firmas</translation>
    </message>
    <message>
        <source>Needs still to write</source>
        <translation>Faltan las necesidades</translation>
    </message>
    <message>
        <source>Aspirations still to write</source>
        <translation>Faltan las aspiraciones</translation>
    </message>
    <message>
        <source>No strength yet</source>
        <translation>Aún sin fortalezas</translation>
    </message>
    <message>
        <source>No skill yet</source>
        <translation>Aún sin habilidades</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Sin actividades</translation>
    </message>
    <message>
        <source>Strategy still to write</source>
        <translation>Falta la estrategia</translation>
    </message>
    <message>
        <source>No course planned yet</source>
        <translation>Aún sin cursos previstos</translation>
    </message>
    <message>
        <source>No higher education yet</source>
        <translation>Aún sin educación superior</translation>
    </message>
    <message>
        <source>No career yet</source>
        <translation>Aún sin carrera</translation>
    </message>
    <message>
        <source>Student’s part to come</source>
        <translation>Falta la parte del estudiante</translation>
    </message>
    <message>
        <source>Parent’s part to come</source>
        <translation>Falta la parte de la familia</translation>
    </message>
    <message>
        <source>Counselor to consult</source>
        <translation>Falta consultar al consejero</translation>
    </message>
    <message>
        <source>Teacher to consult</source>
        <translation>Falta consultar al maestro</translation>
    </message>
    <message>
        <source>Administrator to consult</source>
        <translation>Falta consultar al administrador</translation>
    </message>
    <message>
        <source>Not established yet</source>
        <translation>Aún no establecido</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>Counselor consulted</source>
        <translation>Consejero consultado</translation>
    </message>
    <message>
        <source>{count} without activities</source>
        <translation>{count} sin actividades</translation>
    </message>
    <message>
        <source>{words}, {count} more</source>
        <translation>{words}, {count} más</translation>
    </message>
    <message>
        <source>{who} and {count} others wrote</source>
        <translation>{who} y {count} más escribieron</translation>
    </message>
    <message>
        <source>{one} and {other} wrote</source>
        <translation>{one} y {other} escribieron</translation>
    </message>
    <message>
        <source>1 objective · 1 activity</source>
        <translation>1 objetivo · 1 actividad</translation>
    </message>
    <message>
        <source>1 objective · {many} activities</source>
        <translation>1 objetivo · {many} actividades</translation>
    </message>
    <message>
        <source>{count} objectives · {many} activities</source>
        <translation>{count} objetivos · {many} actividades</translation>
    </message>
    <message>
        <source>This is a Plan for College and Career Readiness now (C.9).</source>
        <translation>Desde ahora es un Plan de preparación para la universidad y la carrera (C.9).</translation>
    </message>
    <message>
        <source>This is a Plan for College and Career Readiness now (C.9). Taking part from today, and seeing this file: {names}</source>
        <translation>Desde ahora es un Plan de preparación para la universidad y la carrera (C.9). Participan desde hoy, y ven este expediente: {names}</translation>
    </message>
    <message>
        <source>{count} courses planned</source>
        <translation>{count} cursos previstos</translation>
    </message>
    <message>
        <source>No career objective yet</source>
        <translation>Aún sin objetivo de carrera</translation>
    </message>
    <message>
        <source>1 course planned</source>
        <translation>1 curso previsto</translation>
    </message>
    <message>
        <source>{count} options</source>
        <translation>{count} opciones</translation>
    </message>
    <message>
        <source>1 option</source>
        <translation>1 opción</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>The plan is kept as version {number}</source>
        <translation>El plan se guardó como versión {number}</translation>
    </message>
    <message>
        <source>Open plan again</source>
        <translation>Abrir el plan de nuevo</translation>
    </message>
    <message>
        <source>The plan can be kept so, and still lacks:</source>
        <translation>El plan puede guardarse así; todavía le falta:</translation>
    </message>
    <message>
        <source>Nobody has signed yet. One can sign here, or on the printed plan.</source>
        <translation>Nadie ha firmado todavía. Se puede firmar aquí o en el plan impreso.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. First the plan is established; then one signs for it.</source>
        <translation>Nadie ha firmado todavía. Primero se establece el plan; después se firma.</translation>
    </message>
    <message>
        <source>Put strength {number} aside</source>
        <translation>Apartar la fortaleza {number}</translation>
    </message>
    <message>
        <source>Strength {number}</source>
        <translation>Fortaleza {number}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Add a document as proof</source>
        <translation>Añadir un documento como prueba</translation>
    </message>
    <message>
        <source>Put achievement {number} aside</source>
        <translation>Apartar el logro {number}</translation>
    </message>
    <message>
        <source>Open the document of achievement {number}</source>
        <translation>Abrir el documento del logro {number}</translation>
    </message>
    <message>
        <source>Add a document to achievement {number}</source>
        <translation>Añadir un documento al logro {number}</translation>
    </message>
    <message>
        <source>Achievement {number}</source>
        <translation>Logro {number}</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>El nuevo documento</translation>
    </message>
    <message>
        <source>Put skill {number} aside</source>
        <translation>Apartar la habilidad {number}</translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation>Habilidad {number}</translation>
    </message>
    <message>
        <source>what the student is good at</source>
        <translation>en qué es bueno el estudiante</translation>
    </message>
    <message>
        <source>Add strength</source>
        <translation>Añadir fortaleza</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>with their proof</source>
        <translation>con su prueba</translation>
    </message>
    <message>
        <source>Add achievement</source>
        <translation>Añadir logro</translation>
    </message>
    <message>
        <source>and how far each has come</source>
        <translation>y hasta dónde ha llegado cada una</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Añadir habilidad</translation>
    </message>
    <message>
        <source>No strength is recorded this year.</source>
        <translation>Este año no hay ninguna fortaleza anotada.</translation>
    </message>
    <message>
        <source>No achievement is recorded this year.</source>
        <translation>Este año no hay ningún logro anotado.</translation>
    </message>
    <message>
        <source>No skill is recorded this year.</source>
        <translation>Este año no hay ninguna habilidad anotada.</translation>
    </message>
    <message>
        <source>{count} this year</source>
        <translation>{count} este año</translation>
    </message>
    <message>
        <source>Nothing recorded this year</source>
        <translation>Nada anotado este año</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open the demonstration office</source>
        <translation>Abrir la oficina de demostración</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Crear una oficina nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open an office that exists</source>
        <translation>Abrir una oficina que existe</translation>
    </message>
    <message>
        <source>Making the demonstration office</source>
        <translation>Creando la oficina de demostración</translation>
    </message>
    <message>
        <source>The demonstration office cannot be made</source>
        <translation>No se puede crear la oficina de demostración</translation>
    </message>
    <message>
        <source>Making the demonstration office …</source>
        <translation>Creando la oficina de demostración …</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>Open version {number}</source>
        <translation>Abrir la versión {number}</translation>
    </message>
    <message>
        <source>Give a copy of the file</source>
        <translation>Dar una copia del expediente</translation>
    </message>
    <message>
        <source>Refuse a copy of the file</source>
        <translation>Negar una copia del expediente</translation>
    </message>
    <message>
        <source>Handed over on paper</source>
        <translation>Entregado en papel</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Enviado por correo</translation>
    </message>
    <message>
        <source>Given as a file</source>
        <translation>Dado como archivo</translation>
    </message>
    <message>
        <source>Sent home with the student</source>
        <translation>Enviado a casa con el estudiante</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Otra persona …</translation>
    </message>
    <message>
        <source>Give a copy of this file</source>
        <translation>Dar una copia de este expediente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Enter as refused</source>
        <translation>Anotar como negado</translation>
    </message>
    <message>
        <source>Entered as refused: {name}</source>
        <translation>Anotado como negado: {name}</translation>
    </message>
    <message>
        <source>Copy for {name}</source>
        <translation>Copia para {name}</translation>
    </message>
    <message>
        <source>The file is being typeset …</source>
        <translation>Se está componiendo el expediente …</translation>
    </message>
    <message>
        <source>Typed earlier and not kept. It stands here again; Cancel drops it.</source>
        <translation>Escrito antes y no guardado. Está aquí de nuevo; Cancelar lo descarta.</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers</source>
        <translation>Ctrl+Intro responde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Participants may have one. Anyone else needs the consent of student and parent to the whole file, or one that names the part. Hidden addresses and entries kept to oneself are left out.</source>
        <translation>Los participantes pueden tener una. Cualquier otra persona necesita el consentimiento del estudiante y de la familia para el expediente completo, o uno que nombre la parte. Las direcciones reservadas y las anotaciones propias quedan fuera.</translation>
    </message>
    <message>
        <source>&amp;Encrypt when saving</source>
        <translation>&amp;Cifrar al guardar</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Typesetting the copy</source>
        <translation>Componiendo la copia</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>The copy for {name} stands in the record of disclosures</source>
        <translation>La copia para {name} consta en el registro de divulgaciones</translation>
    </message>
    <message>
        <source>Basis: {basis}.</source>
        <translation>Base: {basis}.</translation>
    </message>
    <message>
        <source>Hidden addresses and entries kept to oneself are left out.</source>
        <translation>Las direcciones reservadas y las anotaciones propias quedan fuera.</translation>
    </message>
    <message>
        <source>{count} journal entries were written for school staff.</source>
        <translation>{count} anotaciones del diario se escribieron para el personal de la escuela.</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>No se pudo hacer la copia</translation>
    </message>
    <message>
        <source>English, headings in both</source>
        <translation>Inglés, con títulos en ambos idiomas</translation>
    </message>
    <message>
        <source>The file then opens with a passphrase that is shown once</source>
        <translation>El archivo se abre entonces con una contraseña que se muestra una sola vez</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Each family’s own</source>
        <translation>El de cada familia</translation>
    </message>
    <message>
        <source>ILP file</source>
        <translation>Expediente ILP</translation>
    </message>
    <message>
        <source>Typesetting the file</source>
        <translation>Componiendo el expediente</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>It opens with these words, which are shown this once: {passphrase}</source>
        <translation>Se abre con estas palabras, que se muestran solo esta vez: {passphrase}</translation>
    </message>
    <message>
        <source>The file is no longer encrypted there. Whoever finds it can read it.</source>
        <translation>Allí el archivo ya no está cifrado. Quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>ILP file of {name}</source>
        <translation>Expediente ILP de {name}</translation>
    </message>
    <message>
        <source>ILP file {number}</source>
        <translation>Expediente ILP {number}</translation>
    </message>
    <message>
        <source>The file has {count} pages.</source>
        <translation>El expediente tiene {count} páginas.</translation>
    </message>
    <message>
        <source>The file could not be printed</source>
        <translation>No se pudo imprimir el expediente</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is withheld.</source>
        <translation>No falta nada ni hay nada reservado.</translation>
    </message>
    <message>
        <source>1 thing is missing or withheld. The cover says so too.</source>
        <translation>Falta o está reservada 1 cosa. La portada también lo dice.</translation>
    </message>
    <message>
        <source>{count} things are missing or withheld. The cover says so too.</source>
        <translation>Faltan o están reservadas {count} cosas. La portada también lo dice.</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Alt+-)</source>
        <translation>Más pequeño (Ctrl+Alt+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Alt++)</source>
        <translation>Más grande (Ctrl+Alt++)</translation>
    </message>
    <message>
        <source>What is missing or withheld</source>
        <translation>Lo que falta o está reservado</translation>
    </message>
    <message>
        <source>The office at {folder} is no longer there.</source>
        <translation>La oficina de {folder} ya no está allí.</translation>
    </message>
    <message>
        <source>Open an office or a backup: a folder whose name ends in .ilpvault</source>
        <translation>Abrir una oficina o una copia de seguridad: una carpeta cuyo nombre termina en .ilpvault</translation>
    </message>
    <message>
        <source>Years and terms</source>
        <translation>Años y periodos</translation>
    </message>
    <message>
        <source>Roster: students, families, staff and classes</source>
        <translation>Lista de la escuela: estudiantes, familias, personal y clases</translation>
    </message>
    <message>
        <source>Table of students</source>
        <translation>Tabla de estudiantes</translation>
    </message>
    <message>
        <source>Table of parents and guardians</source>
        <translation>Tabla de padres y tutores</translation>
    </message>
    <message>
        <source>Table of staff</source>
        <translation>Tabla del personal</translation>
    </message>
    <message>
        <source>Table of classes: who is in which</source>
        <translation>Tabla de clases: quién está en cuál</translation>
    </message>
    <message>
        <source>Table of marks</source>
        <translation>Tabla de calificaciones</translation>
    </message>
    <message>
        <source>Report cards</source>
        <translation>Boletas</translation>
    </message>
    <message>
        <source>Scores of the ACT</source>
        <translation>Resultados del ACT</translation>
    </message>
    <message>
        <source>Scores of the PreACT</source>
        <translation>Resultados del PreACT</translation>
    </message>
    <message>
        <source>Scores of the SAT</source>
        <translation>Resultados del SAT</translation>
    </message>
    <message>
        <source>Scores of the PSAT</source>
        <translation>Resultados del PSAT</translation>
    </message>
    <message>
        <source>Scores of AP exams</source>
        <translation>Resultados de los exámenes AP</translation>
    </message>
    <message>
        <source>Table of scores of any test</source>
        <translation>Tabla de resultados de cualquier examen</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>Calendario escolar</translation>
    </message>
    <message>
        <source>List of occupations (O*NET)</source>
        <translation>Lista de ocupaciones (O*NET)</translation>
    </message>
    <message>
        <source>List of colleges (IPEDS)</source>
        <translation>Lista de universidades (IPEDS)</translation>
    </message>
    <message>
        <source>List of programs of study (CIP)</source>
        <translation>Lista de programas de estudio (CIP)</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>La lista de la escuela</translation>
    </message>
    <message>
        <source>OneRoster or School Data Sync, as a zip or a folder: everything at once</source>
        <translation>OneRoster o School Data Sync, en un zip o una carpeta: todo a la vez</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Students, parents, staff, classes or marks, as CSV, TSV or Excel (.xlsx)</source>
        <translation>Estudiantes, padres, personal, clases o calificaciones, en CSV, TSV o Excel (.xlsx)</translation>
    </message>
    <message>
        <source>One PDF for each student in a folder or a zip, or one PDF for all</source>
        <translation>Un PDF de cada estudiante en una carpeta o un zip, o un PDF de todos</translation>
    </message>
    <message>
        <source>Test scores</source>
        <translation>Resultados de exámenes</translation>
    </message>
    <message>
        <source>ACT, PreACT, SAT, PSAT, AP, or a table of any test</source>
        <translation>ACT, PreACT, SAT, PSAT, AP, o una tabla de cualquier examen</translation>
    </message>
    <message>
        <source>The school’s calendar</source>
        <translation>El calendario de la escuela</translation>
    </message>
    <message>
        <source>Holidays, terms and nights, as .ics</source>
        <translation>Feriados, periodos y noches de conferencias, en .ics</translation>
    </message>
    <message>
        <source>Careers and colleges</source>
        <translation>Carreras y universidades</translation>
    </message>
    <message>
        <source>O*NET, IPEDS and CIP, as they are downloaded</source>
        <translation>O*NET, IPEDS y CIP, tal como se descargan</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Años escolares</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Padres y tutores</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Días del calendario</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupaciones</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Universidades</translation>
    </message>
    <message>
        <source>Programs of study</source>
        <translation>Programas de estudio</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Miembro del personal</translation>
    </message>
    <message>
        <source>Test score</source>
        <translation>Resultado de examen</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>Día del calendario</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Universidad</translation>
    </message>
    <message>
        <source>Program of study</source>
        <translation>Programa de estudio</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nuevos {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Cambiados {count}</translation>
    </message>
    <message>
        <source>The same {count}</source>
        <translation>Iguales {count}</translation>
    </message>
    <message>
        <source>Left school? {count}</source>
        <translation>¿Se fueron? {count}</translation>
    </message>
    <message>
        <source>Doubtful {count}</source>
        <translation>Dudosos {count}</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Rechazados {count}</translation>
    </message>
    <message>
        <source>The office does not have these yet. What is ticked comes in.</source>
        <translation>La oficina aún no los tiene. Entra lo que está marcado.</translation>
    </message>
    <message>
        <source>The file says something else than the office. What is ticked changes.</source>
        <translation>El archivo dice otra cosa que la oficina. Cambia lo que está marcado.</translation>
    </message>
    <message>
        <source>Here the file says what the office has. Nothing happens to these.</source>
        <translation>Aquí el archivo dice lo mismo que la oficina. No pasa nada con ellos.</translation>
    </message>
    <message>
        <source>The file no longer has these students. Tick who has left; no file is closed or deleted.</source>
        <translation>El archivo ya no tiene a estos estudiantes. Marque quién se fue; ningún expediente se cierra ni se borra.</translation>
    </message>
    <message>
        <source>Decide these one by one, at the right. What is not decided stays as it is.</source>
        <translation>Decida uno por uno, a la derecha. Lo que no se decide queda como está.</translation>
    </message>
    <message>
        <source>These stay out, for the reason that each gives.</source>
        <translation>Estos quedan fuera, por la razón que dice cada uno.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevos</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} cambiados</translation>
    </message>
    <message>
        <source>{count} left school</source>
        <translation>{count} que se fueron</translation>
    </message>
    <message>
        <source>{count} decided</source>
        <translation>{count} decididos</translation>
    </message>
    <message>
        <source>{things}: {count}</source>
        <translation>{things}: {count}</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>No se toma nada.</translation>
    </message>
    <message>
        <source>School programs</source>
        <translation>Programas de la escuela</translation>
    </message>
    <message>
        <source>Community resources</source>
        <translation>Recursos de la comunidad</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>This computer’s sign-in</source>
        <translation>Acceso de esta computadora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Last one did not work out everywhere</source>
        <translation>La última falló en alguna parte</translation>
    </message>
    <message>
        <source>In the office’s own folder, always: {folder}</source>
        <translation>Siempre en la carpeta de la propia oficina: {folder}</translation>
    </message>
    <message>
        <source>And in a second folder: {folder}</source>
        <translation>Y en una segunda carpeta: {folder}</translation>
    </message>
    <message>
        <source>In no second folder yet: if this disk breaks, the backups go with it.</source>
        <translation>Aún en ninguna segunda carpeta: si este disco se rompe, las copias se pierden con él.</translation>
    </message>
    <message>
        <source>The last backup did not work out in {folders}.</source>
        <translation>La última copia de seguridad falló en {folders}.</translation>
    </message>
    <message>
        <source>Plug in the disk, or choose another folder; then back up again.</source>
        <translation>Conecte el disco o elija otra carpeta; luego haga la copia de nuevo.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>No backup has been made yet. One is made whenever the office is closed.</source>
        <translation>Aún no se ha hecho ninguna copia de seguridad. Se hace una cada vez que se cierra la oficina.</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}, read back and found whole.</source>
        <translation>La última copia de seguridad se hizo el {day} a las {time}, se releyó y está entera.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is made, read back and found whole.</source>
        <translation>La copia de seguridad está hecha, releída y entera.</translation>
    </message>
    <message>
        <source>Of the last ten days, eight weeks and twelve months the newest is kept.</source>
        <translation>De los últimos diez días, ocho semanas y doce meses se conserva la más reciente.</translation>
    </message>
    <message>
        <source>1 is kept. {rule}</source>
        <translation>Se conserva 1. {rule}</translation>
    </message>
    <message>
        <source>{count} are kept, the oldest of {day}. {rule}</source>
        <translation>Se conservan {count}, la más antigua del {day}. {rule}</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys. They are yours alone.</source>
        <translation>Elija una orden para darle otras teclas. Son solo de usted.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todas</translation>
    </message>
    <message>
        <source>{count} of your own</source>
        <translation>{count} propias</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Las habituales</translation>
    </message>
    <message>
        <source>Press the new &amp;keys</source>
        <translation>Pulse las &amp;nuevas teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>“{keys}” is for “{command}” already. Give that one other keys first.</source>
        <translation>“{keys}” ya es para “{command}”. Dele primero otras teclas.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{count} commands</source>
        <translation>{count} órdenes</translation>
    </message>
    <message>
        <source>The passphrase always opens the office; the computer’s sign-in may do so besides.</source>
        <translation>La contraseña siempre abre la oficina; el acceso de la computadora puede hacerlo además.</translation>
    </message>
    <message>
        <source>This computer’s store of secrets is being asked …</source>
        <translation>Se consulta el almacén de secretos de esta computadora …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>No longer unlock with this computer’s sign-in?</source>
        <translation>¿Dejar de desbloquear con el acceso de esta computadora?</translation>
    </message>
    <message>
        <source>Unlock with this computer’s sign-in?</source>
        <translation>¿Desbloquear con el acceso de esta computadora?</translation>
    </message>
    <message>
        <source>Only the passphrase opens the office then.</source>
        <translation>Entonces solo la contraseña abre la oficina.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can then open the office without the passphrase. It stays valid besides.</source>
        <translation>Quien haya entrado en esta computadora con el nombre de usted puede entonces abrir la oficina sin la contraseña. Esta sigue siendo válida.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Unlock with the passphrase &amp;alone…</source>
        <translation>Desbloquear &amp;solo con la contraseña…</translation>
    </message>
    <message>
        <source>Unlock with this &amp;computer’s sign-in…</source>
        <translation>Usar este &amp;acceso…</translation>
    </message>
    <message>
        <source>It is on for this account, but this computer’s store of secrets does not open the office now. Turn it off and on again to use it here.</source>
        <translation>Está activado para esta cuenta, pero el almacén de secretos de esta computadora no abre la oficina ahora. Desactívelo y actívelo de nuevo para usarlo aquí.</translation>
    </message>
    <message>
        <source>This computer has no store of secrets that the office trusts.</source>
        <translation>Esta computadora no tiene un almacén de secretos en el que la oficina confíe.</translation>
    </message>
    <message>
        <source>It is on for this account.</source>
        <translation>Está activado para esta cuenta.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>What the school itself offers; an activity of the school names one of these.</source>
        <translation>Lo que ofrece la propia escuela; una actividad de la escuela nombra uno de estos.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Whom one asks</source>
        <translation>A &amp;quién se pregunta</translation>
    </message>
    <message>
        <source>W&amp;hen in the year</source>
        <translation>&amp;Cuándo en el año</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>Cos&amp;to</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Such as work/study; they print with how one reaches them.</source>
        <translation>Por ejemplo, trabajo y estudio; se imprimen con la forma de localizarlos.</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Añadir un recurso</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>With private business, for technology programs (C.9).</source>
        <translation>Con empresas privadas, para programas de tecnología (C.9).</translation>
    </message>
    <message>
        <source>Add a partnership</source>
        <translation>Añadir una asociación</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>P&amp;ropósito</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>1 in the list</source>
        <translation>1 en la lista</translation>
    </message>
    <message>
        <source>{count} in the list</source>
        <translation>{count} en la lista</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>Aún no hay nada en la lista.</translation>
    </message>
    <message>
        <source>Plans that name it already keep it as it is.</source>
        <translation>Los planes que ya lo nombran lo conservan como está.</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Sacarlo de la lista</translation>
    </message>
    <message>
        <source>Put aside. Undo brings it back.</source>
        <translation>Apartado. Deshacer lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Put aside: {title}</source>
        <translation>Apartado: {title}</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Recuperado: {title}</translation>
    </message>
    <message>
        <source>A year is closed after its last day: its plans then stay as they were.</source>
        <translation>Un año se cierra después de su último día: sus planes quedan entonces como estaban.</translation>
    </message>
    <message>
        <source>&amp;Add the next year</source>
        <translation>&amp;Añadir el próximo año</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>por cerrar</translation>
    </message>
    <message>
        <source>1 school year</source>
        <translation>1 año escolar</translation>
    </message>
    <message>
        <source>{count} school years</source>
        <translation>{count} años escolares</translation>
    </message>
    <message>
        <source>Add school year</source>
        <translation>Añadir año escolar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>{term}: first day</source>
        <translation>{term}: primer día</translation>
    </message>
    <message>
        <source>{term}: last day</source>
        <translation>{term}: último día</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>Año escolar {year}</translation>
    </message>
    <message>
        <source>Close this year…</source>
        <translation>Cerrar este año…</translation>
    </message>
    <message>
        <source>Close the school year {year}?</source>
        <translation>¿Cerrar el año escolar {year}?</translation>
    </message>
    <message>
        <source>The plans of this year are kept as they stand now, and can be read but no longer written into. The next year is added if there is none yet.</source>
        <translation>Los planes de este año se guardan como están ahora, y se pueden leer pero ya no escribir. Si todavía no existe el próximo año, se añade.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Cerrar el año</translation>
    </message>
    <message>
        <source>Close school year</source>
        <translation>Cerrar año escolar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Families reach the teachers of each class by the telephone that stands here (B.3).</source>
        <translation>Las familias localizan a los maestros de cada clase por el teléfono que figura aquí (B.3).</translation>
    </message>
    <message>
        <source>&amp;Add somebody</source>
        <translation>&amp;Añadir a alguien</translation>
    </message>
    <message>
        <source>school manager</source>
        <translation>encargado de los planes</translation>
    </message>
    <message>
        <source>signs in as {handle}</source>
        <translation>entra como {handle}</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Aún no hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Its code and citation stand at the foot of every paper. Older plans keep theirs.</source>
        <translation>Su código y su cita figuran al pie de cada papel. Los planes anteriores conservan los suyos.</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Nueva versión</translation>
    </message>
    <message>
        <source>approved {day}</source>
        <translation>aprobada el {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>&amp;Aprobada el</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>C&amp;itas</translation>
    </message>
    <message>
        <source>Say on which day the Board approved it.</source>
        <translation>Diga qué día la aprobó la Junta.</translation>
    </message>
    <message>
        <source>A new version of the policy</source>
        <translation>Una nueva versión de la política</translation>
    </message>
    <message>
        <source>New policy version</source>
        <translation>Nueva versión de la política</translation>
    </message>
    <message>
        <source>Plans that are kept from now on are made under it.</source>
        <translation>Los planes que se guarden desde ahora se hacen según ella.</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Otra vez la contraseña nueva</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Después de 1 minuto</translation>
    </message>
    <message>
        <source>After {n} minutes</source>
        <translation>Después de {n} minutos</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>It opens the office for you alone; colleagues and the recovery code keep theirs.</source>
        <translation>Abre la oficina solo para usted; sus colegas y el código de recuperación conservan los suyos.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>The passphrase is not changed yet. See beside the field why.</source>
        <translation>La contraseña aún no se ha cambiado. Vea el motivo junto al campo.</translation>
    </message>
    <message>
        <source>Is this the passphrase that you have now?</source>
        <translation>¿Es esta la contraseña que tiene ahora?</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Change the school’s data</source>
        <translation>Cambiar los datos de la escuela</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>Add somebody to the staff</source>
        <translation>Añadir a alguien al personal</translation>
    </message>
    <message>
        <source>Add staff member</source>
        <translation>Añadir miembro del personal</translation>
    </message>
    <message>
        <source>Staff: {name}</source>
        <translation>Personal: {name}</translation>
    </message>
    <message>
        <source>Appoint as school manager</source>
        <translation>Nombrar encargado de los planes</translation>
    </message>
    <message>
        <source>Let them sign in…</source>
        <translation>Dejarle entrar…</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>&amp;Works as</source>
        <translation>&amp;Trabaja como</translation>
    </message>
    <message>
        <source>&amp;Title, as it prints</source>
        <translation>Tít&amp;ulo, como se imprime</translation>
    </message>
    <message>
        <source>Te&amp;lephone for families</source>
        <translation>Te&amp;léfono para las familias</translation>
    </message>
    <message>
        <source>&amp;Best times</source>
        <translation>Mejores &amp;horas</translation>
    </message>
    <message>
        <source>Appoint the school manager</source>
        <translation>Nombrar al encargado de los planes</translation>
    </message>
    <message>
        <source>You cannot take yourself off the staff. Ask a colleague.</source>
        <translation>No puede quitarse a sí mismo del personal. Pídaselo a un colega.</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>&amp;Nombre de acceso</translation>
    </message>
    <message>
        <source>First &amp;passphrase, at least 15 characters</source>
        <translation>Primera &amp;contraseña, al menos 15 caracteres</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Let {name} sign in</source>
        <translation>Dejar entrar a {name}</translation>
    </message>
    <message>
        <source>Tell the passphrase by word of mouth. Your colleague sets another one under Settings, You and this computer. Whoever can unlock the vault holds its key.</source>
        <translation>Diga la contraseña de palabra. Su colega pone otra en Ajustes, Usted y esta computadora. Quien puede desbloquear la bóveda tiene su clave.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>Comprobando la oficina</translation>
    </message>
    <message>
        <source>The office is whole: all {count} checks passed.</source>
        <translation>La oficina está entera: pasaron las {count} comprobaciones.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was changed.</source>
        <translation>Se detuvo la comprobación; no se cambió nada.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a student, a page, or a command</source>
        <translation>Ir a un estudiante, una página o una orden</translation>
    </message>
    <message>
        <source>A student, a page, or a command</source>
        <translation>Un estudiante, una página o una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>{count} found: {first}</source>
        <translation>{count} encontrados: {first}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Help for</source>
        <translation>&amp;Ayuda sobre</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Teclas en todas partes</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Cambiar &amp;teclas…</translation>
    </message>
    <message>
        <source>Keep a phrase</source>
        <translation>Guardar una frase</translation>
    </message>
    <message>
        <source>Remove a phrase</source>
        <translation>Quitar una frase</translation>
    </message>
    <message>
        <source>Put the cursor into a field for sentences first.</source>
        <translation>Ponga primero el cursor en un campo de texto.</translation>
    </message>
    <message>
        <source>&amp;Keep as a phrase</source>
        <translation>&amp;Guardar como frase</translation>
    </message>
    <message>
        <source>&amp;Manage phrases…</source>
        <translation>&amp;Administrar frases…</translation>
    </message>
    <message>
        <source>Kept for everybody here. Names of students do not belong there.</source>
        <translation>Se guarda para todos aquí. Los nombres de estudiantes no van allí.</translation>
    </message>
    <message>
        <source>Everybody who works here uses them. Names of students do not belong in them.</source>
        <translation>Las usan todos los que trabajan aquí. Los nombres de estudiantes no van en ellas.</translation>
    </message>
    <message>
        <source>No phrase is kept yet. Write one in a plan, and keep it from there.</source>
        <translation>Aún no hay ninguna frase. Escriba una en un plan y guárdela desde allí.</translation>
    </message>
    <message>
        <source>Phrases and objectives of the office</source>
        <translation>Frases y objetivos de la oficina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>No objective is kept here yet</source>
        <translation>Aún no se ha guardado aquí ningún objetivo</translation>
    </message>
    <message>
        <source>&amp;Manage the library…</source>
        <translation>&amp;Gestionar la biblioteca…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Choose in the list</source>
        <translation>Elegir en la lista</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>The day at a glance: this day’s conferences, what waits for you, and how the school stands with each clause of the policy. Each line opens the place where it is mended. The numbers count the files that you may see, and are counted again as you work.</source>
        <translation>El día de un vistazo: las conferencias de hoy, lo que está pendiente para usted y cómo va la escuela con cada cláusula de la política. Cada línea abre el lugar donde se arregla. Los números cuentan los expedientes que usted puede ver, y se cuentan de nuevo mientras trabaja.</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Abrir la línea</translation>
    </message>
    <message>
        <source>Find a student by typing a few letters of the name, the preferred name, a guardian’s name, or the number; accents do not matter. The right side shows the student that is chosen, Enter opens the file. You see the students in whose plan you take part.</source>
        <translation>Busque un estudiante con unas letras del nombre, del nombre preferido, del nombre de un tutor o con el número; los acentos no importan. El lado derecho muestra el estudiante elegido; Entrar abre el expediente. Usted ve a los estudiantes en cuyo plan participa.</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>Abrir el estudiante</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Student: Plan</source>
        <translation>Estudiante: Plan</translation>
    </message>
    <message>
        <source>The plan that student, parent and school make together each year. Its sections stand at the left, each with what is still missing. Nothing has to be saved: what you type is kept within a second, and is recorded when you leave the field. Under Statement the plan is established; a closed year can be read, and no longer be changed.</source>
        <translation>El plan que el estudiante, la familia y la escuela hacen juntos cada año. Sus secciones están a la izquierda, cada una con lo que aún falta. No hay que guardar nada: lo que escribe se conserva en un segundo y queda anotado cuando sale del campo. En Declaración se establece el plan; un año cerrado se puede leer, pero ya no cambiar.</translation>
    </message>
    <message>
        <source>Next or previous section</source>
        <translation>Sección siguiente o anterior</translation>
    </message>
    <message>
        <source>Next field, also out of notes</source>
        <translation>Campo siguiente, también desde notas</translation>
    </message>
    <message>
        <source>Choose a day from a month</source>
        <translation>Elegir un día en un mes</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Student: Courses and grades</source>
        <translation>Estudiante: Cursos y calificaciones</translation>
    </message>
    <message>
        <source>The course plan to graduation, and what the school has issued: registrations, report cards, test scores. A course is moved to another year by dragging it or with Alt and the arrows. The bar of each area says how many credits are earned, planned, missing.</source>
        <translation>El plan de cursos hasta la graduación y lo que la escuela ha emitido: inscripciones, boletas, resultados de exámenes. Un curso se pasa a otro año arrastrándolo, o con Alt y las flechas. La barra de cada área dice cuántos créditos se han obtenido, están previstos o faltan.</translation>
    </message>
    <message>
        <source>Go to another course</source>
        <translation>Ir a otro curso</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>Cambiar el curso</translation>
    </message>
    <message>
        <source>Move it to another year</source>
        <translation>Pasarlo a otro año</translation>
    </message>
    <message>
        <source>Student: Conferences</source>
        <translation>Estudiante: Conferencias</translation>
    </message>
    <message>
        <source>The conferences about this student: those to come, what was offered and held each year, and those that are over. A parent may ask for a meeting at any time.</source>
        <translation>Las conferencias sobre este estudiante: las que vienen, lo que se ofreció y realizó cada año, y las pasadas. La familia puede pedir una reunión en cualquier momento.</translation>
    </message>
    <message>
        <source>Student: Documents</source>
        <translation>Estudiante: Documentos</translation>
    </message>
    <message>
        <source>The papers of the file. Drop a file anywhere on the student’s page, or add one here: it is checked, encrypted, and filed under its year. A document that other programs show lies outside the office only for that time.</source>
        <translation>Los papeles del expediente. Suelte un archivo en cualquier parte de la página del estudiante, o añada uno aquí: se comprueba, se cifra y se archiva en su año. Un documento que muestran otros programas está fuera de la oficina solo ese tiempo.</translation>
    </message>
    <message>
        <source>Put the document aside</source>
        <translation>Apartar el documento</translation>
    </message>
    <message>
        <source>Student: Participants and privacy</source>
        <translation>Estudiante: Participantes y privacidad</translation>
    </message>
    <message>
        <source>Who takes part in the plan and may see the file, with addresses and telephones; who consented to what; and to whom something of the file was given. A part in the plan that ends takes the sight of the file with it.</source>
        <translation>Quién participa en el plan y puede ver el expediente, con direcciones y teléfonos; quién consintió en qué; y a quién se dio algo del expediente. Quien deja de participar en el plan deja de ver el expediente.</translation>
    </message>
    <message>
        <source>Student: History</source>
        <translation>Estudiante: Historial</translation>
    </message>
    <message>
        <source>Every change of this file: who, when, what was there before and what is there now. One change can be taken back by itself, as long as nothing was built upon it.</source>
        <translation>Cada cambio de este expediente: quién, cuándo, qué había antes y qué hay ahora. Un cambio se puede deshacer por separado mientras nada se haya apoyado en él.</translation>
    </message>
    <message>
        <source>The conferences by day, week, month, or as a list. Draw one over a free time, or begin it with its key. What is moved by mouse can be moved by keys as well. Days without school are shaded. Print makes the files of those who come on a day.</source>
        <translation>Las conferencias por día, semana, mes o como lista. Dibuje una sobre un tiempo libre o comiéncela con su tecla. Lo que se mueve con el ratón también se mueve con teclas. Los días sin clases están sombreados. Imprimir hace los expedientes de quienes vienen un día.</translation>
    </message>
    <message>
        <source>Next or previous conference</source>
        <translation>Conferencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Open the chosen conference</source>
        <translation>Abrir la conferencia elegida</translation>
    </message>
    <message>
        <source>Move the chosen conference</source>
        <translation>Mover la conferencia elegida</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>Alargarla o acortarla</translation>
    </message>
    <message>
        <source>What was said, done, and agreed, in the order in which it happened. Choose the kind, write, and keep it with Ctrl and Enter. An entry that you keep to yourself is seen and printed by nobody else.</source>
        <translation>Lo que se dijo, se hizo y se acordó, en el orden en que ocurrió. Elija el tipo, escriba y guarde con Ctrl y Entrar. Una anotación que guarda para sí no la ve ni la imprime nadie más.</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Guardar la anotación</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>Anotación siguiente o anterior</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Cambiar la anotación</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>What your school’s system, a test or a catalogue exports comes in here. Choose the file, or drop it: the program finds out what it is. Nothing is kept before you have seen what would happen, row by row, and have taken it. What has come in can be taken back as a whole, here and in the history, as long as nothing hangs on it.</source>
        <translation>Aquí entra lo que exporta el sistema de su escuela, un examen o un catálogo. Elija el archivo o suéltelo aquí: el programa averigua qué es. No se guarda nada antes de que usted haya visto, fila por fila, lo que pasaría, y lo haya tomado. Lo que entró se puede deshacer por completo, aquí y en el historial, mientras nada dependa de ello.</translation>
    </message>
    <message>
        <source>Take a row, or take it no more</source>
        <translation>Tomar una fila, o dejar de tomarla</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Elegir varias filas</translation>
    </message>
    <message>
        <source>Another tab of the preview</source>
        <translation>Otra pestaña de la vista previa</translation>
    </message>
    <message>
        <source>The school, its years, staff, and programs; the words of the policy; and what is yours alone: colors, size of the text, language, keys, and when the office locks. Whoever manages accounts, or the school manager, changes what all share.</source>
        <translation>La escuela, sus años, su personal y sus programas; las palabras de la política; y lo que es solo de usted: colores, tamaño del texto, idioma, teclas y cuándo se bloquea la oficina. Quien administra las cuentas, o el encargado de los planes, cambia lo que es común.</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Otra página</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>El menú</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Encrypted · locks in {time}</source>
        <translation>Cifrado · se bloquea en {time}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New &amp;journal entry</source>
        <translation>Nueva &amp;anotación del diario</translation>
    </message>
    <message>
        <source>Bring &amp;in…</source>
        <translation>Traer &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Export a table…</source>
        <translation>&amp;Exportar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Check the office</source>
        <translation>&amp;Comprobar la oficina</translation>
    </message>
    <message>
        <source>&amp;Remove the demonstration office…</source>
        <translation>&amp;Quitar la oficina de demostración…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>A&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas y ayuda</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Se guarda mientras escribe</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Remove the demonstration office?</source>
        <translation>¿Quitar la oficina de demostración?</translation>
    </message>
    <message>
        <source>Everything in it goes, also everything that you have typed in it. It cannot be brought back; a new demonstration office can be made at any time.</source>
        <translation>Todo lo que hay en ella desaparece, también lo que usted haya escrito. No se puede recuperar; en cualquier momento se puede crear otra oficina de demostración.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{count:,} of {total:,}</source>
        <translation>{count:,} de {total:,}</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del expediente</translation>
    </message>
    <message>
        <source>Previous student</source>
        <translation>Estudiante anterior</translation>
    </message>
    <message>
        <source>Next student</source>
        <translation>Estudiante siguiente</translation>
    </message>
    <message>
        <source>Plan a conference about this student</source>
        <translation>Planear una conferencia sobre este estudiante</translation>
    </message>
    <message>
        <source>More about this student</source>
        <translation>Más sobre este estudiante</translation>
    </message>
    <message>
        <source>Edit, transfer out, bring back</source>
        <translation>Editar, trasladar, reincorporar</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Volver a la lista (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Previous student</source>
        <translation>Estudiante an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next student</source>
        <translation>Estudiante &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Schedule a conference</source>
        <translation>&amp;Planear una conferencia</translation>
    </message>
    <message>
        <source>&amp;Edit student…</source>
        <translation>&amp;Editar estudiante…</translation>
    </message>
    <message>
        <source>&amp;Transfer out…</source>
        <translation>&amp;Trasladar…</translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Reincorporar…</translation>
    </message>
    <message>
        <source>Tab {title}</source>
        <translation>Pestaña {title}</translation>
    </message>
    <message>
        <source>My caseload</source>
        <translation>Mis estudiantes</translation>
    </message>
    <message>
        <source>Enrolled now</source>
        <translation>Matriculados ahora</translation>
    </message>
    <message>
        <source>No longer enrolled</source>
        <translation>Ya no matriculados</translation>
    </message>
    <message>
        <source>With a plan for college and career</source>
        <translation>Con plan para la universidad y la carrera</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>Expediente incompleto</translation>
    </message>
    <message>
        <source>Not enrolled this year</source>
        <translation>Sin matrícula este año</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kínder</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>aún sin plan</translation>
    </message>
    <message>
        <source>ILP and career</source>
        <translation>ILP y carrera</translation>
    </message>
    <message>
        <source>ILP</source>
        <translation>ILP</translation>
    </message>
    <message>
        <source>no counselor</source>
        <translation>sin consejero</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>conferencia {day}</translation>
    </message>
    <message>
        <source>no conference held</source>
        <translation>ninguna conferencia realizada</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que se fue</translation>
    </message>
    <message>
        <source>Counselor {name}</source>
        <translation>Consejero: {name}</translation>
    </message>
    <message>
        <source>{language} at home</source>
        <translation>en casa, {language}</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 años o más</translation>
    </message>
    <message>
        <source>Barred by a court: {names}</source>
        <translation>Excluidos por un tribunal: {names}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>{why} on {day}</source>
        <translation>{why} el {day}</translation>
    </message>
    <message>
        <source>Plans begun this year</source>
        <translation>Planes comenzados este año</translation>
    </message>
    <message>
        <source>Conference offered</source>
        <translation>Conferencia ofrecida</translation>
    </message>
    <message>
        <source>Plans supplemented by all three</source>
        <translation>Planes con la parte de los tres</translation>
    </message>
    <message>
        <source>Strength recorded this year</source>
        <translation>Fortaleza anotada este año</translation>
    </message>
    <message>
        <source>{count} later</source>
        <translation>{count} más adelante</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} con retraso</translation>
    </message>
    <message>
        <source>{count} past {days} days</source>
        <translation>{count} con más de {days} días</translation>
    </message>
    <message>
        <source>Conferences parents asked for</source>
        <translation>Pedidas por las familias</translation>
    </message>
    <message>
        <source>Students in small groups</source>
        <translation>En grupos pequeños</translation>
    </message>
    <message>
        <source>in 1 group</source>
        <translation>en 1 grupo</translation>
    </message>
    <message>
        <source>in {count} groups</source>
        <translation>en {count} grupos</translation>
    </message>
    <message>
        <source>Up to {limit} each</source>
        <translation>Hasta {limit} cada uno</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{clause}, {title}: {count}, {state}</source>
        <translation>{clause}, {title}: {count}, {state}</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} cláusulas</translation>
    </message>
    <message>
        <source>Clauses met</source>
        <translation>Cláusulas cumplidas</translation>
    </message>
    <message>
        <source>Resource requests answered</source>
        <translation>Solicitudes de recursos contestadas</translation>
    </message>
    <message>
        <source>Career reviews done</source>
        <translation>Revisiones de carrera hechas</translation>
    </message>
    <message>
        <source>Report cards in the file</source>
        <translation>Boletas en el expediente</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar un estudiante</translation>
    </message>
    <message>
        <source>Name, number, or parent</source>
        <translation>Nombre, número o familiar</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} encontrados</translation>
    </message>
    <message>
        <source>Nobody found within this filter</source>
        <translation>Nadie encontrado con este filtro</translation>
    </message>
    <message>
        <source>Part of a name, a number, or a parent’s name is enough.</source>
        <translation>Basta una parte de un nombre, un número o el nombre de un familiar.</translation>
    </message>
    <message>
        <source>Search all students</source>
        <translation>Buscar entre todos los estudiantes</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Show all students</source>
        <translation>Mostrar todos los estudiantes</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Nadie coincide con este filtro</translation>
    </message>
    <message>
        <source>Take away a part of it, or show everybody.</source>
        <translation>Quite una parte de él o muestre a todos.</translation>
    </message>
    <message>
        <source>No students yet</source>
        <translation>Aún no hay estudiantes</translation>
    </message>
    <message>
        <source>Bring in what your school’s system exports, or add the first one by hand. Whoever adds a student takes part in the plan.</source>
        <translation>Traiga lo que exporta el sistema de su escuela, o agregue al primero a mano. Quien agrega a un estudiante participa en el plan.</translation>
    </message>
    <message>
        <source>Bring in your students</source>
        <translation>Traiga a sus estudiantes</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Añadir un estudiante</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>1 enrolled student open to you</source>
        <translation>1 estudiante inscrito que usted puede ver</translation>
    </message>
    <message>
        <source>{count} enrolled students open to you</source>
        <translation>{count} estudiantes inscritos que usted puede ver</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>hoy ninguna</translation>
    </message>
    <message>
        <source>{count} · next at {time}</source>
        <translation>{count} · próxima a las {time}</translation>
    </message>
    <message>
        <source>Next conferences</source>
        <translation>Próximas conferencias</translation>
    </message>
    <message>
        <source>Today’s conferences</source>
        <translation>Conferencias de hoy</translation>
    </message>
    <message>
        <source>No conference in the next two weeks.</source>
        <translation>Ninguna conferencia en las próximas dos semanas.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Aún no hay nadie matriculado.</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>faltan {count}</translation>
    </message>
    <message>
        <source>with policy {code}, among the files that you may see, counted as you work</source>
        <translation>con la política {code}, entre los expedientes que usted puede ver; se cuenta mientras trabaja</translation>
    </message>
    <message>
        <source>Nothing is written yet. Ctrl+J begins an entry.</source>
        <translation>Aún no hay nada escrito. Ctrl+J comienza una anotación.</translation>
    </message>
    <message>
        <source>{clause}: {why}</source>
        <translation>{clause}: {why}</translation>
    </message>
    <message>
        <source>Nobody waits for this now.</source>
        <translation>Nadie espera por esto ahora.</translation>
    </message>
    <message>
        <source>{count} without a reply</source>
        <translation>{count} sin respuesta</translation>
    </message>
    <message>
        <source>no reply: {names}</source>
        <translation>sin respuesta: {names}</translation>
    </message>
    <message>
        <source>{count} of {total} files</source>
        <translation>{count} de {total} listos</translation>
    </message>
    <message>
        <source>File {count} of {total}</source>
        <translation>{count} de {total} partes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>File ready</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>in {count} min</source>
        <translation>en {count} min</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Grade {grade} · {kind}</source>
        <translation>Grado {grade} · {kind}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title}, {clause}, {count}</source>
        <translation>{title}, {clause}, {count}</translation>
    </message>
    <message>
        <source>Each school offers each student at least one conference a year.</source>
        <translation>Cada escuela ofrece a cada estudiante al menos una conferencia al año.</translation>
    </message>
    <message>
        <source>Invited a week ago or longer. Ask once more, and note the reply.</source>
        <translation>Invitados hace una semana o más. Pregunte otra vez y anote la respuesta.</translation>
    </message>
    <message>
        <source>A plan is begun at the start of grade 7, or in the first year here.</source>
        <translation>El plan se comienza al principio del grado 7, o en el primer año aquí.</translation>
    </message>
    <message>
        <source>Student, parent and teacher each add their part to the plan.</source>
        <translation>Estudiante, familia y maestro añaden cada uno su parte al plan.</translation>
    </message>
    <message>
        <source>Staff recognize the strengths and achievements of each student.</source>
        <translation>El personal reconoce las fortalezas y los logros de cada estudiante.</translation>
    </message>
    <message>
        <source>An open objective has had no note on its progress for six weeks.</source>
        <translation>Un objetivo abierto lleva seis semanas sin nota de avance.</translation>
    </message>
    <message>
        <source>The day on which the plan was to be looked at again has passed.</source>
        <translation>Ha pasado el día en que debía revisarse el plan.</translation>
    </message>
    <message>
        <source>The Principal considers each request for resources.</source>
        <translation>El Director considera cada solicitud de recursos.</translation>
    </message>
    <message>
        <source>Who prepares students for careers reviews such a plan.</source>
        <translation>Quien prepara a los estudiantes para las carreras revisa tales planes.</translation>
    </message>
    <message>
        <source>The file holds the registration of each term, with the teachers.</source>
        <translation>El expediente contiene la inscripción de cada periodo, con los maestros.</translation>
    </message>
    <message>
        <source>The file holds each report card that the school has issued.</source>
        <translation>El expediente contiene cada boleta que la escuela ha emitido.</translation>
    </message>
    <message>
        <source>the first was asked {day}</source>
        <translation>la primera es del {day}</translation>
    </message>
    <message>
        <source>the first was due {day}</source>
        <translation>el primero vencía el {day}</translation>
    </message>
    <message>
        <source>the first has waited since {day}</source>
        <translation>la primera espera desde el {day}</translation>
    </message>
    <message>
        <source>each student once a year</source>
        <translation>una vez al año por estudiante</translation>
    </message>
    <message>
        <source>none in the last {weeks} weeks</source>
        <translation>ninguna en {weeks} semanas</translation>
    </message>
    <message>
        <source>student, parent and teacher</source>
        <translation>estudiante, familia y maestro</translation>
    </message>
    <message>
        <source>none in this year’s plan</source>
        <translation>ninguna en el plan de este año</translation>
    </message>
    <message>
        <source>by the career coordinator</source>
        <translation>por el coordinador de carreras</translation>
    </message>
    <message>
        <source>the school year began {day}</source>
        <translation>el año escolar empezó el {day}</translation>
    </message>
    <message>
        <source>{term} began {day}</source>
        <translation>{term} empezó el {day}</translation>
    </message>
    <message>
        <source>{term} ended {day}</source>
        <translation>{term} terminó el {day}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Further tabs</source>
        <translation>Más pestañas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Detener: {work}</translation>
    </message>
    <message>
        <source>“{name}” is over 64 MB. Scan it again at a lower resolution.</source>
        <translation>“{name}” pasa de 64 MB. Escanéelo de nuevo con menor resolución.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from where it lies. Copy it to this computer, then add it.</source>
        <translation>No se puede leer “{name}” donde está. Cópielo a esta computadora y luego añádalo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose the document itself.</source>
        <translation>“{name}” está vacío. Elija el documento mismo.</translation>
    </message>
    <message>
        <source>“{name}” takes too long to read, so it is left alone. Print it into a new PDF, or scan the paper, then add that.</source>
        <translation>La lectura de «{name}» tarda demasiado, por lo que se deja. Imprímalo en un PDF nuevo o escanee el papel y luego agréguelo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, or needs far too much memory. Print it into a new PDF, or scan the paper, then add that.</source>
        <translation>«{name}» no se puede leer o necesita demasiada memoria. Imprímalo en un PDF nuevo o escanee el papel y luego agréguelo.</translation>
    </message>
    <message>
        <source>This is a photograph in the HEIC form of a phone, which does not print here. Share it from the phone as JPEG, or take a screenshot of it, then add that.</source>
        <translation>Esta es una fotografía en el formato HEIC de un teléfono, que aquí no se imprime. Compártala desde el teléfono como JPEG, o haga una captura de pantalla y añádala.</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG and TIFF files print inside the file. Save or scan the document as one of these, then add it.</source>
        <translation>Solo los archivos PDF, JPEG, PNG y TIFF se imprimen dentro del expediente. Guarde o escanee el documento en uno de estos formatos y luego añádalo.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Open it with the password, print it into a new PDF, then add that one.</source>
        <translation>Este PDF solo se abre con una contraseña. Ábralo con ella, imprímalo en un PDF nuevo y añada ese.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read. Ask for it again, or scan the paper.</source>
        <translation>Este PDF está dañado y no se puede leer. Pídalo de nuevo o escanee el papel.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Choose the document itself.</source>
        <translation>Este PDF no tiene páginas. Elija el documento mismo.</translation>
    </message>
    <message>
        <source>It was locked against printing; it is kept without that lock.</source>
        <translation>Estaba bloqueado contra la impresión; se guarda sin ese bloqueo.</translation>
    </message>
    <message>
        <source>It was slightly damaged; it is kept mended. Look whether all is there.</source>
        <translation>Estaba un poco dañado; se guarda reparado. Mire si está todo.</translation>
    </message>
    <message>
        <source>The TIFF is kept as a PDF, in which it prints.</source>
        <translation>El TIFF se guarda como PDF, en el que se imprime.</translation>
    </message>
    <message>
        <source>This picture has over 40 million pixels. Make it smaller, then add it.</source>
        <translation>Esta imagen tiene más de 40 millones de píxeles. Hágala más pequeña y añádala.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read. Take or scan it again.</source>
        <translation>Esta imagen está dañada y no se puede leer. Tómela o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be kept. Ask for it again, or save it anew.</source>
        <translation>Este documento está dañado y no se puede guardar. Pídalo otra vez o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This document holds macros, which are programs, and none is kept here. Save it as PDF, then add the PDF.</source>
        <translation>Este documento contiene macros, que son programas, y aquí no se guarda ninguno. Guárdelo como PDF y agregue el PDF.</translation>
    </message>
    <message>
        <source>Prints only as a line; save it as PDF to print it inside the file.</source>
        <translation>Solo se imprime como una línea; guárdelo como PDF para imprimirlo dentro del expediente.</translation>
    </message>
    <message>
        <source>This document opens with a password only. Open it with the password, save it as PDF, then add the PDF.</source>
        <translation>Este documento solo se abre con contraseña. Ábralo con ella, guárdelo como PDF y agregue el PDF.</translation>
    </message>
    <message>
        <source>This is a document in the old form of Word or Excel, which may hold programs. Save it as PDF, then add the PDF.</source>
        <translation>Este documento tiene el formato antiguo de Word o Excel, que puede contener programas. Guárdelo como PDF y agregue el PDF.</translation>
    </message>
    <message>
        <source>The last day is before the first. Look at both days.</source>
        <translation>El último día es anterior al primero. Revise ambos días.</translation>
    </message>
    <message>
        <source>A series ends within a year. Choose an earlier last day.</source>
        <translation>Una serie termina dentro de un año. Elija un último día anterior.</translation>
    </message>
    <message>
        <source>There is no school on any of these days. Choose other days.</source>
        <translation>Ninguno de estos días hay clases. Elija otros días.</translation>
    </message>
    <message>
        <source>outside the school year</source>
        <translation>fuera del año escolar</translation>
    </message>
    <message>
        <source>Give the person’s name.</source>
        <translation>Indique el nombre de la persona.</translation>
    </message>
    <message>
        <source>This person works here. They themselves, or somebody who manages accounts, change how they are reached.</source>
        <translation>Esta persona trabaja aquí. Ella misma, o quien administra las cuentas, cambia cómo se la localiza.</translation>
    </message>
    <message>
        <source>Say who is to get the copy, and why.</source>
        <translation>Diga quién va a recibir la copia y por qué.</translation>
    </message>
    <message>
        <source>A court has barred {name}, who may not be given any part of this file.</source>
        <translation>Un tribunal ha excluido a {name}, a quien no se puede dar ninguna parte de este expediente.</translation>
    </message>
    <message>
        <source>Nothing stands against this copy.</source>
        <translation>Nada se opone a esta copia.</translation>
    </message>
    <message>
        <source>The consent for {name} covers only: {records}. “{part}” does not stand among these. Ask for a consent that names it so.</source>
        <translation>El consentimiento para {name} abarca solo: {records}. «{part}» no figura entre ellos. Pida un consentimiento que lo nombre así.</translation>
    </message>
    <message>
        <source>The consent for {name} covers only: {records}. This copy holds the whole file. Ask for a consent to that, or hand out the named records and enter the disclosure.</source>
        <translation>El consentimiento para {name} abarca solo: {records}. Esta copia contiene el expediente completo. Pida un consentimiento para eso, o entregue los registros nombrados y anote la divulgación.</translation>
    </message>
    <message>
        <source>The consent for {name} is not in force: it has ended, was taken back, or a signature is missing.</source>
        <translation>El consentimiento para {name} no está vigente: ha terminado, se revocó o falta una firma.</translation>
    </message>
    <message>
        <source>The rights have passed to the student, who is 18. Without the student’s own consent {name} gets no copy.</source>
        <translation>Los derechos han pasado al estudiante, que tiene 18 años. Sin el consentimiento del propio estudiante {name} no recibe copia.</translation>
    </message>
    <message>
        <source>{name} does not take part in this plan, and no consent names them. Student and parent both sign first (policy C.11.a).</source>
        <translation>{name} no participa en este plan y ningún consentimiento le nombra. Primero firman el estudiante y la familia (política C.11.a).</translation>
    </message>
    <message>
        <source>A report card is issued after its term has begun. Look at the day.</source>
        <translation>Una boleta se emite después de comenzar su periodo. Revise el día.</translation>
    </message>
    <message>
        <source>Say which test it is, and the score as it is printed.</source>
        <translation>Diga qué examen es y el resultado tal como está impreso.</translation>
    </message>
    <message>
        <source>The day of this test is still to come. Look at the day.</source>
        <translation>El día de este examen aún no ha llegado. Revise el día.</translation>
    </message>
    <message>
        <source>{test} gives scores from {low} to {high}, in steps of {step}. Look at “{printed}”.</source>
        <translation>{test} da resultados de {low} a {high}, de {step} en {step}. Revise “{printed}”.</translation>
    </message>
    <message>
        <source>{test} gives scores from {low} to {high} or from {least} to {most}. Look at “{printed}”.</source>
        <translation>{test} da resultados de {low} a {high} o de {least} a {most}. Revise “{printed}”.</translation>
    </message>
    <message>
        <source>Give the name of the course.</source>
        <translation>Indique el nombre del curso.</translation>
    </message>
    <message>
        <source>A course gives from 0 to 4 credits.</source>
        <translation>Un curso da de 0 a 4 créditos.</translation>
    </message>
    <message>
        <source>This adult is on the student’s list already.</source>
        <translation>Este adulto ya está en la lista del estudiante.</translation>
    </message>
    <message>
        <source>The rights end before they begin. Correct one of the two days.</source>
        <translation>Los derechos terminan antes de empezar. Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation>un maestro</translation>
    </message>
    <message>
        <source>a parent or guardian</source>
        <translation>una madre, un padre o un tutor</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>el estudiante</translation>
    </message>
    <message>
        <source>Held jointly (C.2) means by teacher, parent or guardian, and student.</source>
        <translation>Realizada conjuntamente (C.2) quiere decir por maestro, madre, padre o tutor, y estudiante.</translation>
    </message>
    <message>
        <source>It was offered, as C.2 asks; the state counts only what is held.</source>
        <translation>Se ofreció, como pide C.2; el estado cuenta solo lo que se realiza.</translation>
    </message>
    <message>
        <source>That it was offered, as C.2 asks, is not noted.</source>
        <translation>No consta que se haya ofrecido, como pide C.2.</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Teacher, parent and student are coming</source>
        <translation>Asistirán maestro, familia y estudiante</translation>
    </message>
    <message>
        <source>Not invited yet: {who}</source>
        <translation>Aún sin invitar: {who}</translation>
    </message>
    <message>
        <source>Not coming: {who}</source>
        <translation>No asistirán: {who}</translation>
    </message>
    <message>
        <source>No reply yet from {who}</source>
        <translation>Aún sin respuesta de {who}</translation>
    </message>
    <message>
        <source>Not noted yet who took part</source>
        <translation>Aún no se anotó quién participó</translation>
    </message>
    <message>
        <source>Held without {who}</source>
        <translation>Realizada sin {who}</translation>
    </message>
    <message>
        <source>It counts as offered (C.2), not as held jointly. Offer another one.</source>
        <translation>Cuenta como ofrecida (C.2), no como celebrada en conjunto. Ofrezca otra.</translation>
    </message>
    <message>
        <source>Teacher, parent and student took part</source>
        <translation>Participaron maestro, familia y estudiante</translation>
    </message>
    <message>
        <source>Counts for C.2.</source>
        <translation>Cuenta para C.2.</translation>
    </message>
    <message>
        <source>Counts for C.2 and as the state’s individual conference for grades {first}–{last}.</source>
        <translation>Cuenta para C.2 y como la conferencia individual del estado para los grados {first} a {last}.</translation>
    </message>
    <message>
        <source>Counts for C.2 and as the state’s group conference for grades {first}–{last}.</source>
        <translation>Cuenta para C.2 y como la conferencia de grupo del estado para los grados {first} a {last}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one}, {two} and {three}</source>
        <translation>{one}, {two} y {three}</translation>
    </message>
    <message>
        <source>There is no plan of an earlier year to carry over from.</source>
        <translation>No hay ningún plan de un año anterior del que traer.</translation>
    </message>
    <message>
        <source>The plan has no version {number}.</source>
        <translation>El plan no tiene versión {number}.</translation>
    </message>
    <message>
        <source>A signature is for a version of the plan. Establish the plan first, then sign.</source>
        <translation>Una firma es para una versión del plan. Establezca primero el plan y firme después.</translation>
    </message>
    <message>
        <source>Choose what the signature says: took part, received a copy, or both.</source>
        <translation>Elija qué dice la firma: participó, recibió copia o ambas cosas.</translation>
    </message>
    <message>
        <source>A signature has a day that has come already.</source>
        <translation>Una firma tiene un día que ya ha llegado.</translation>
    </message>
    <message>
        <source>Only who takes part in the plan signs it. Add the person first.</source>
        <translation>Solo firma el plan quien participa en él. Añada primero a la persona.</translation>
    </message>
    <message>
        <source>Say to whom it went or who asked, why, and which records.</source>
        <translation>Diga a quién se dio o quién pidió, por qué y qué registros.</translation>
    </message>
    <message>
        <source>What is entered here has happened already. Give a day that has come.</source>
        <translation>Lo que se anota aquí ya ha ocurrido. Indique un día que ya ha llegado.</translation>
    </message>
    <message>
        <source>A consent is taken back on a day that has come.</source>
        <translation>Un consentimiento se revoca un día que ya ha llegado.</translation>
    </message>
    <message>
        <source>A consent says which records, for what, and to whom (34 CFR 99.30).</source>
        <translation>Un consentimiento dice qué registros, para qué y a quién (34 CFR 99.30).</translation>
    </message>
    <message>
        <source>This consent ends before it was signed. Correct one of the days.</source>
        <translation>Este consentimiento termina antes de firmarse. Corrija uno de los días.</translation>
    </message>
    <message>
        <source>Choose which parent or guardian has signed.</source>
        <translation>Elija qué madre, padre o tutor ha firmado.</translation>
    </message>
    <message>
        <source>Only an adult who holds the rights can sign for the family.</source>
        <translation>Solo un adulto titular de derechos puede firmar por la familia.</translation>
    </message>
    <message>
        <source>Give a name, such as Fall recess.</source>
        <translation>Dele un nombre, por ejemplo Receso de otoño.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Say when school is out, such as 1:20 PM.</source>
        <translation>Diga a qué hora salen de clases, por ejemplo 1:20 PM.</translation>
    </message>
    <message>
        <source>This day was removed already.</source>
        <translation>Este día ya se quitó.</translation>
    </message>
    <message>
        <source>Whoever manages accounts, or the school manager, changes the office’s settings. Ask one of them.</source>
        <translation>Quien administra las cuentas, o el encargado de los planes, cambia los ajustes de la oficina. Pídaselo.</translation>
    </message>
    <message>
        <source>Give the policy’s code and its title.</source>
        <translation>Indique el código y el título de la política.</translation>
    </message>
    <message>
        <source>This school year has not ended yet. It can be closed after its last day.</source>
        <translation>Este año escolar aún no ha terminado. Se puede cerrar después de su último día.</translation>
    </message>
    <message>
        <source>This school year is closed already.</source>
        <translation>Este año escolar ya está cerrado.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This would end before it begins. Look at both days.</source>
        <translation>Esto terminaría antes de empezar. Revise ambos días.</translation>
    </message>
    <message>
        <source>The file has no school year {year}. It has: {known}.</source>
        <translation>El expediente no tiene el año escolar {year}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Choose another.</source>
        <translation>No existe la carpeta “{folder}”. Elija otra.</translation>
    </message>
    <message>
        <source>“{folder}” is inside the office’s own folder, where backups go anyway. Choose a folder on another disk, so that a broken disk does not take both.</source>
        <translation>“{folder}” está dentro de la carpeta de la oficina, adonde las copias van de todos modos. Elija una carpeta en otro disco, para que un disco roto no se lleve ambas.</translation>
    </message>
    <message>
        <source>The second backup folder “{folder}” is not there. Plug in the disk that it is on, or choose another folder in Settings.</source>
        <translation>La segunda carpeta de copias “{folder}” no está. Conecte el disco en que está o elija otra carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>“{folder}” is not a backup that this program made. Choose a folder of a backup; its name ends with a date and .ilpvault.</source>
        <translation>“{folder}” no es una copia de seguridad hecha por este programa. Elija la carpeta de una copia; su nombre termina con una fecha y .ilpvault.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is no office. Choose another place; nothing was overwritten.</source>
        <translation>“{folder}” ya existe y no es una oficina. Elija otro lugar; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The backup is not whole: {name} is missing. Choose another one; nothing was changed.</source>
        <translation>La copia de seguridad no está entera: falta {name}. Elija otra; no se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is not whole: {name} is damaged. Choose another one; nothing was changed.</source>
        <translation>La copia de seguridad no está entera: {name} está dañado. Elija otra; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to: {reason}. Look whether it is still there.</source>
        <translation>No se puede escribir en “{folder}”: {reason}. Mire si sigue ahí.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>{count} entries, {minutes} minutes</source>
        <translation>{count} anotaciones, {minutes} minutos</translation>
    </message>
    <message>
        <source>1 entry, {minutes} minutes</source>
        <translation>1 anotación, {minutes} minutos</translation>
    </message>
    <message>
        <source>What you keep to yourself is on no print.</source>
        <translation>Lo que guarda para sí no se imprime nunca.</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Quedan fuera: {count}</translation>
    </message>
    <message>
        <source>Journal of {name}</source>
        <translation>Diario de {name}</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Diario {day}</translation>
    </message>
    <message>
        <source>Minutes are counted as far as they were written down.</source>
        <translation>Los minutos se cuentan en la medida en que se anotaron.</translation>
    </message>
    <message>
        <source>&amp;Add student…</source>
        <translation>&amp;Añadir estudiante…</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <translation>&amp;Filtrar la lista…</translation>
    </message>
    <message>
        <source>Choose &amp;all in the list</source>
        <translation>Elegir &amp;todos los de la lista</translation>
    </message>
    <message>
        <source>The file that was open here is not open to you any more.</source>
        <translation>El expediente que estaba abierto aquí ya no está abierto para usted.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Por grado</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By counselor</source>
        <translation>Por consejero</translation>
    </message>
    <message>
        <source>Longest without a conference</source>
        <translation>Más tiempo sin conferencia</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Last conference</source>
        <translation>Última conferencia</translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation>Idioma en casa</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Orden y vista</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Conservar este filtro</translation>
    </message>
    <message>
        <source>It then stands in the Filter menu under its name, for you alone.</source>
        <translation>Figura entonces con su nombre en el menú Filtro, solo para usted.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Póngale un nombre al filtro.</translation>
    </message>
    <message>
        <source>Take away: {part}</source>
        <translation>Quitar: {part}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>More that waits</source>
        <translation>Más pendientes</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>&amp;Conservar este filtro…</translation>
    </message>
    <message>
        <source>Forget a kept filter</source>
        <translation>Olvidar un filtro conservado</translation>
    </message>
    <message>
        <source>Show &amp;all students</source>
        <translation>Mostrar &amp;todos los estudiantes</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Bajo el nombre</translation>
    </message>
    <message>
        <source>These are more than {most} entries. Choose a student or fewer days, then print.</source>
        <translation>Son más de {most} anotaciones. Elija un estudiante o menos días y luego imprima.</translation>
    </message>
    <message>
        <source>No entry here can be printed. Clear the filter, or choose other days; what you keep to yourself is on no print.</source>
        <translation>Ninguna de estas anotaciones se puede imprimir. Quite el filtro o elija otros días; lo que guarda para sí no se imprime nunca.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo salió mal en el programa.</translation>
    </message>
    <message>
        <source>What you typed is kept. You can go on working. If it happens again, give this report to whoever looks after the program; it holds no names and nothing that you typed.</source>
        <translation>Lo que escribió está guardado. Puede seguir trabajando. Si vuelve a ocurrir, dé este informe a quien cuida del programa; no contiene nombres ni nada de lo que usted escribió.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Recovery code: {groups}</source>
        <translation>Código de recuperación: {groups}</translation>
    </message>
    <message>
        <source>The page was not printed</source>
        <translation>No se imprimió la página</translation>
    </message>
    <message>
        <source>This is another code. Compare it with the paper.</source>
        <translation>Este es otro código. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Otra vez la contraseña</translation>
    </message>
    <message>
        <source>This passphrase cannot be taken yet. See below why.</source>
        <translation>Aún no se puede aceptar esta contraseña. Vea el motivo abajo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Las dos no son iguales. Escriba la contraseña otra vez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la contraseña</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Students found</source>
        <translation>Estudiantes encontrados</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <source>activity without words</source>
        <translation>actividad sin palabras</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Editar: {what}</translation>
    </message>
    <message>
        <source>Activity “{text}”</source>
        <translation>Actividad “{text}”</translation>
    </message>
    <message>
        <source>None of the list</source>
        <translation>Ninguno de la lista</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>Add an activity: {words}</source>
        <translation>Añadir una actividad: {words}</translation>
    </message>
    <message>
        <source>{ticked} of {count}</source>
        <translation>{ticked} de {count}</translation>
    </message>
    <message>
        <source>{name}: {ticked} of {count} done</source>
        <translation>{name}: {ticked} de {count} hechas</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Añadir actividad</translation>
    </message>
    <message>
        <source>{year}, as it was. Nothing here can be changed.</source>
        <translation>{year}, como era. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Plan of {year}</source>
        <translation>Plan de {year}</translation>
    </message>
    <message>
        <source>What it takes, and why the school cannot give it</source>
        <translation>Qué haría falta y por qué la escuela no puede darlo</translation>
    </message>
    <message>
        <source>Why it is beyond the school’s means</source>
        <translation>Por qué está fuera del alcance de la escuela</translation>
    </message>
    <message>
        <source>Refer to the Principal</source>
        <translation>Remitir al Director</translation>
    </message>
    <message>
        <source>“{title}” stays in the plan whatever is decided. The request gets a number, and what the Principal decides comes back to this objective.</source>
        <translation>“{title}” permanece en el plan, sea cual sea la decisión. La solicitud recibe un número, y lo que decida el Director vuelve a este objetivo.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remitir</translation>
    </message>
    <message>
        <source>Refer to the Principal: {title}</source>
        <translation>Remitir al Director: {title}</translation>
    </message>
    <message>
        <source>Referred to the Principal as request {number}</source>
        <translation>Remitido al Director como solicitud {number}</translation>
    </message>
    <message>
        <source>Not yet referred</source>
        <translation>Aún sin remitir</translation>
    </message>
    <message>
        <source>Request {number}: {decision}, {day}</source>
        <translation>Solicitud {number}: {decision}, {day}</translation>
    </message>
    <message>
        <source>Request {number}, referred {day}</source>
        <translation>Solicitud {number}, remitida el {day}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>what the student needs</source>
        <translation>qué necesita el estudiante</translation>
    </message>
    <message>
        <source>Nobody has written down yet what the student needs.</source>
        <translation>Nadie ha escrito todavía qué necesita el estudiante.</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Aspiraciones</translation>
    </message>
    <message>
        <source>what the student hopes for</source>
        <translation>qué espera el estudiante</translation>
    </message>
    <message>
        <source>Nobody has written down yet what the student hopes for.</source>
        <translation>Nadie ha escrito todavía qué espera el estudiante.</translation>
    </message>
    <message>
        <source>Added by the others</source>
        <translation>Añadido por los demás</translation>
    </message>
    <message>
        <source>what each adds to the plan (C.5)</source>
        <translation>qué añade cada uno al plan (C.5)</translation>
    </message>
    <message>
        <source>Student, parent and teacher each add something to the plan.</source>
        <translation>Estudiante, familia y maestro añaden cada uno algo al plan.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Idioma de estas palabras</translation>
    </message>
    <message>
        <source>Day on which it was said</source>
        <translation>Día en que se dijo</translation>
    </message>
    <message>
        <source>Put these words aside</source>
        <translation>Apartar estas palabras</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Palabras de {name}</translation>
    </message>
    <message>
        <source>Needs &amp; aspirations</source>
        <translation>Necesidades y aspiraciones</translation>
    </message>
    <message>
        <source>Add words of …</source>
        <translation>Añadir palabras de …</translation>
    </message>
    <message>
        <source>{title}: add somebody’s words</source>
        <translation>{title}: añadir palabras de alguien</translation>
    </message>
    <message>
        <source>Somebody who does not take part yet…</source>
        <translation>Alguien que todavía no participa…</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Nadie ha escrito todavía</translation>
    </message>
    <message>
        <source>{who} wrote</source>
        <translation>{who} escribió</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>&amp;Add objective</source>
        <translation>&amp;Añadir objetivo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Suggested ({waiting})</source>
        <translation>Sugeridos ({waiting})</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>Aún no hay objetivos</translation>
    </message>
    <message>
        <source>An objective says what the student wants to reach, how we will know, and who does what for it.</source>
        <translation>Un objetivo dice qué quiere alcanzar el estudiante, cómo lo sabremos y quién hace qué para ello.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} abiertos</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 abierto</translation>
    </message>
    <message>
        <source>{count} met</source>
        <translation>{count} logrados</translation>
    </message>
    <message>
        <source>1 met</source>
        <translation>1 logrado</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} apartados</translation>
    </message>
    <message>
        <source>1 set aside</source>
        <translation>1 apartado</translation>
    </message>
    <message>
        <source>{words} (prepares it)</source>
        <translation>{words} (lo prepara)</translation>
    </message>
    <message>
        <source>Status: {said}</source>
        <translation>Situación: {said}</translation>
    </message>
    <message>
        <source>Edit student</source>
        <translation>Editar estudiante</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file stays, and whoever takes part can read it. Bring the student back later.</source>
        <translation>El expediente permanece, y quien participa puede leerlo. Reincorpore al estudiante más adelante.</translation>
    </message>
    <message>
        <source>The file goes on where it ended.</source>
        <translation>El expediente sigue donde terminó.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Indique el día.</translation>
    </message>
    <message>
        <source>Sections of the plan that are complete</source>
        <translation>Secciones completas del plan</translation>
    </message>
    <message>
        <source>The chosen student</source>
        <translation>El estudiante elegido</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin comenzar</translation>
    </message>
    <message>
        <source>There is no plan for this year yet.</source>
        <translation>Aún no hay plan para este año.</translation>
    </message>
    <message>
        <source>Every section holds what it should.</source>
        <translation>Cada sección contiene lo que debe.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Se agregaría</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomada</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomada</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>a day such as May 26, 2010</source>
        <translation>un día como 26 may 2010</translation>
    </message>
    <message>
        <source>The day of birth lies in the future. Correct it, then try again.</source>
        <translation>La fecha de nacimiento está en el futuro. Corríjala y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file begins today. You take part; add the others there.</source>
        <translation>El expediente comienza hoy. Usted participa; añada allí a los demás.</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>Añadir estudiante</translation>
    </message>
    <message>
        <source>This student has left already.</source>
        <translation>Este estudiante ya se fue.</translation>
    </message>
    <message>
        <source>This is before the student entered. Give a later day.</source>
        <translation>Es antes de que el estudiante entrara. Indique un día posterior.</translation>
    </message>
    <message>
        <source>This day has not come yet. Enter it on the day itself.</source>
        <translation>Ese día aún no ha llegado. Anótelo el mismo día.</translation>
    </message>
    <message>
        <source>This student is enrolled already.</source>
        <translation>Este estudiante ya está matriculado.</translation>
    </message>
    <message>
        <source>Give a day of this school year that is not in the future.</source>
        <translation>Indique un día de este año escolar que no esté en el futuro.</translation>
    </message>
    <message>
        <source>This is before the student left. Give that day or a later one.</source>
        <translation>Es antes de que el estudiante se fuera. Indique ese día o uno posterior.</translation>
    </message>
    <message>
        <source>Only what the school or others outside do can name an offer.</source>
        <translation>Solo lo que hacen la escuela u otros de fuera puede nombrar una oferta.</translation>
    </message>
    <message>
        <source>Accept the suggestion first; then it has a place in the plan.</source>
        <translation>Acepte primero la sugerencia; así tiene un lugar en el plan.</translation>
    </message>
    <message>
        <source>Seen by school staff</source>
        <translation>Visto por el personal de la escuela</translation>
    </message>
    <message>
        <source>Only you see this, and no print shows it</source>
        <translation>Solo usted lo ve, y no se imprime nunca</translation>
    </message>
    <message>
        <source>Objective {number}: {title}</source>
        <translation>Objetivo {number}: {title}</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Como la &amp;computadora</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Complete the school’s address and telephone</source>
        <translation>Complete la dirección y el teléfono de la escuela</translation>
    </message>
    <message>
        <source>Add who works here</source>
        <translation>Añada a quienes trabajan aquí</translation>
    </message>
    <message>
        <source>Establish the first plan</source>
        <translation>Establezca el primer plan</translation>
    </message>
    <message>
        <source>Plan the first conference</source>
        <translation>Planee la primera conferencia</translation>
    </message>
    <message>
        <source>Make a backup, best on a second disk</source>
        <translation>Haga una copia de seguridad, mejor en un segundo disco</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>{words}, {state}</source>
        <translation>{words}, {state}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Show this list no more</source>
        <translation>No mostrar más esta lista</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{count} de {total} hechos</translation>
    </message>
    <message>
        <source>Write the words first, then keep them.</source>
        <translation>Escriba primero las palabras y luego guárdelas.</translation>
    </message>
    <message>
        <source>No registration for {when}.</source>
        <translation>No consta inscripción para {when}.</translation>
    </message>
    <message>
        <source>No report card for {when}.</source>
        <translation>No consta boleta para {when}.</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Junto al expediente</translation>
    </message>
    <message>
        <source>and more in {count} other parts</source>
        <translation>y más en otras {count} partes</translation>
    </message>
    <message>
        <source>and more in 1 other part</source>
        <translation>y más en otra parte</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Give several students a counselor</source>
        <translation>Dar un consejero a varios estudiantes</translation>
    </message>
    <message>
        <source>Co&amp;unselor…</source>
        <translation>&amp;Consejero…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Choose one student again</source>
        <translation>Volver a elegir un solo estudiante</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidos</translation>
    </message>
    <message>
        <source>&amp;Counselor</source>
        <translation>&amp;Consejero</translation>
    </message>
    <message>
        <source>{count} of {total} students get {name}.</source>
        <translation>{name} para {count} de {total} estudiantes.</translation>
    </message>
    <message>
        <source>{count} have {name} already.</source>
        <translation>{count} ya tienen a {name}.</translation>
    </message>
    <message>
        <source>Give {count} students a counselor</source>
        <translation>Dar un consejero a {count} estudiantes</translation>
    </message>
    <message>
        <source>The counselor takes part in each plan from today and may read the file.</source>
        <translation>El consejero participa en cada plan desde hoy y puede leer el expediente.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>All of them have this counselor already. Choose another one.</source>
        <translation>Todos tienen ya a este consejero. Elija otro.</translation>
    </message>
    <message>
        <source>{name}: {count} students</source>
        <translation>{name}: {count} estudiantes</translation>
    </message>
    <message>
        <source>Print {count} students’ files</source>
        <translation>Imprimir los expedientes de {count} estudiantes</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Una carpeta para los archivos</translation>
    </message>
    <message>
        <source>One PDF for each student</source>
        <translation>Un PDF por estudiante</translation>
    </message>
    <message>
        <source>One PDF for all, a sheet with the name before each</source>
        <translation>Un PDF para todos, con una hoja con el nombre antes de cada uno</translation>
    </message>
    <message>
        <source>None of your students has a conference that day. Choose another.</source>
        <translation>Ninguno de sus estudiantes tiene conferencia ese día. Elija otro.</translation>
    </message>
    <message>
        <source>{count} students of yours have a conference then.</source>
        <translation>{count} de sus estudiantes tienen conferencia entonces.</translation>
    </message>
    <message>
        <source>1 student of yours has a conference then.</source>
        <translation>1 de sus estudiantes tiene conferencia entonces.</translation>
    </message>
    <message>
        <source>Give copies to families</source>
        <translation>Dar copias a las familias</translation>
    </message>
    <message>
        <source>The office: all that one may read oneself</source>
        <translation>La oficina: todo lo que uno mismo puede leer</translation>
    </message>
    <message>
        <source>The families: a copy each, entered as given</source>
        <translation>Las familias: una copia para cada una, anotada como entregada</translation>
    </message>
    <message>
        <source>Conference of {day}</source>
        <translation>Conferencia del {day}</translation>
    </message>
    <message>
        <source>Say why the families get it. It stands in the record.</source>
        <translation>Diga por qué la reciben las familias. Consta en el registro.</translation>
    </message>
    <message>
        <source>One PDF of all students is for paper: no family may have it as a file. Choose one PDF for each student, or another way.</source>
        <translation>Un PDF con todos los estudiantes es para papel: ninguna familia puede recibirlo como archivo. Elija un PDF por estudiante u otra forma.</translation>
    </message>
    <message>
        <source>Print the files of a day’s conferences</source>
        <translation>Imprimir los expedientes de las conferencias de un día</translation>
    </message>
    <message>
        <source>The PDFs are not encrypted: choose a place that only the office reads.</source>
        <translation>Los PDF no están cifrados: elija un lugar que solo lea la oficina.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>ILP files</source>
        <translation>Expedientes ILP</translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>Guardar los expedientes</translation>
    </message>
    <message>
        <source>No place is chosen yet.</source>
        <translation>Aún no se ha elegido un lugar.</translation>
    </message>
    <message>
        <source>{count} files are in {folder}.</source>
        <translation>Hay {count} archivos en {folder}.</translation>
    </message>
    <message>
        <source>They stand in the record of disclosures.</source>
        <translation>Constan en el registro de divulgaciones.</translation>
    </message>
    <message>
        <source>Not printed: {listed}</source>
        <translation>Sin imprimir: {listed}</translation>
    </message>
    <message>
        <source>Letters that no font has stand as codes in: {numbers}.</source>
        <translation>Las letras que ninguna fuente tiene aparecen como códigos en: {numbers}.</translation>
    </message>
    <message>
        <source>Printing {count} files</source>
        <translation>Imprimiendo {count} archivos</translation>
    </message>
    <message>
        <source>Beside the file: next conference, what it lacks, recent journal</source>
        <translation>Junto al expediente: próxima conferencia, lo que le falta, diario reciente</translation>
    </message>
    <message>
        <source>&amp;Beside the file</source>
        <translation>&amp;Junto al expediente</translation>
    </message>
    <message>
        <source>{year}, closed</source>
        <translation>{year}, cerrado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>Not in plan</source>
        <translation>No está en el plan</translation>
    </message>
    <message>
        <source>“{name}” is not a whole zip file. Export it again, or copy it to this computer anew.</source>
        <translation>“{name}” no es un archivo zip completo. Expórtelo otra vez o cópielo de nuevo a esta computadora.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from where it lies. Copy it to this computer, then try again.</source>
        <translation>“{name}” no se puede leer desde donde está. Cópielo a esta computadora e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” holds two files named “{member}”. Export it again.</source>
        <translation>“{name}” contiene dos archivos llamados “{member}”. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” has a password. Unpack it into a folder, then choose the folder.</source>
        <translation>“{name}” tiene contraseña. Descomprímalo en una carpeta y elija la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” holds files in folders of folders, which a school’s export does not. Ask for it again.</source>
        <translation>“{name}” contiene archivos en carpetas dentro de carpetas, cosa que la exportación de una escuela no hace. Pídala otra vez.</translation>
    </message>
    <message>
        <source>“{name}” holds {files} files, more than any export. Choose the export alone.</source>
        <translation>“{name}” contiene {files} archivos, más que cualquier exportación. Elija solo la exportación.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than an export of a district does. Ask for one school’s.</source>
        <translation>“{name}” ocupa descomprimido más que la exportación de un distrito. Pida la de una sola escuela.</translation>
    </message>
    <message>
        <source>The id stands above already.</source>
        <translation>El identificador ya figura más arriba.</translation>
    </message>
    <message>
        <source>This course is not in the set; the class’s own title is taken.</source>
        <translation>Este curso no está en el conjunto; se toma el título de la propia clase.</translation>
    </message>
    <message>
        <source>This school is not in the set.</source>
        <translation>Esta escuela no está en el conjunto.</translation>
    </message>
    <message>
        <source>This term is not in the set.</source>
        <translation>Este periodo no está en el conjunto.</translation>
    </message>
    <message>
        <source>This class is not in the set.</source>
        <translation>Esta clase no está en el conjunto.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>No se conoce esta función.</translation>
    </message>
    <message>
        <source>This person is no student.</source>
        <translation>Esta persona no es estudiante.</translation>
    </message>
    <message>
        <source>This person is not in the set.</source>
        <translation>Esta persona no está en el conjunto.</translation>
    </message>
    <message>
        <source>The student was in this class outside of its terms.</source>
        <translation>El estudiante estuvo en esta clase fuera de sus periodos.</translation>
    </message>
    <message>
        <source>The student stands in this class before; it counts once.</source>
        <translation>El estudiante ya figura en esta clase; cuenta una sola vez.</translation>
    </message>
    <message>
        <source>The class is in no term of the set. Students left out: {count}.</source>
        <translation>La clase no está en ningún periodo del conjunto. Estudiantes que quedan fuera: {count}.</translation>
    </message>
    <message>
        <source>The class has several teachers and none before the others: the first counts.</source>
        <translation>La clase tiene varios maestros y ninguno es el principal: cuenta el primero.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart; the date is not taken.</source>
        <translation>No se pueden distinguir el día y el mes; la fecha no se toma.</translation>
    </message>
    <message>
        <source>This is no date; it is not taken.</source>
        <translation>Esto no es una fecha; no se toma.</translation>
    </message>
    <message>
        <source>The date is not written as this format wants it; it is read as {day}.</source>
        <translation>La fecha no está escrita como lo pide este formato; se lee como {day}.</translation>
    </message>
    <message>
        <source>The set says that it holds everybody, but its rows are marked as changes.</source>
        <translation>El conjunto dice que contiene a todos, pero sus filas están marcadas como cambios.</translation>
    </message>
    <message>
        <source>Rows of people are refused; who is absent from the set cannot be told.</source>
        <translation>Hay filas de personas rechazadas; no se puede saber quién falta en el conjunto.</translation>
    </message>
    <message>
        <source>A table of people is missing; who is absent from the set cannot be told.</source>
        <translation>Falta una tabla de personas; no se puede saber quién falta en el conjunto.</translation>
    </message>
    <message>
        <source>This version is not known; it is read as 1.2.</source>
        <translation>No se conoce esta versión; se lee como 1.2.</translation>
    </message>
    <message>
        <source>The set holds nothing but its manifest: nothing has changed.</source>
        <translation>El conjunto no contiene más que su manifiesto: nada ha cambiado.</translation>
    </message>
    <message>
        <source>The manifest says that this file is absent; it is read.</source>
        <translation>El manifiesto dice que este archivo no está; se lee.</translation>
    </message>
    <message>
        <source>This is neither bulk nor delta nor absent.</source>
        <translation>Esto no es ni bulk, ni delta, ni absent.</translation>
    </message>
    <message>
        <source>The manifest names this file, but it is not in the set.</source>
        <translation>El manifiesto nombra este archivo, pero no está en el conjunto.</translation>
    </message>
    <message>
        <source>The student has two marks for this class and term; the later counts.</source>
        <translation>El estudiante tiene dos calificaciones en esta clase y periodo; cuenta la última.</translation>
    </message>
    <message>
        <source>This line item is not in the set.</source>
        <translation>Este elemento calificable no está en el conjunto.</translation>
    </message>
    <message>
        <source>The result has no final mark.</source>
        <translation>El resultado no tiene calificación final.</translation>
    </message>
    <message>
        <source>{count} results are of single pieces of work; only marks of whole terms are read.</source>
        <translation>{count} resultados son de trabajos sueltos; solo se leen las calificaciones de periodos enteros.</translation>
    </message>
    <message>
        <source>It is not plain of which term it is.</source>
        <translation>No queda claro de qué periodo es.</translation>
    </message>
    <message>
        <source>The set has no numbers of the school’s; the ids are taken for them.</source>
        <translation>El conjunto no trae los números de la escuela; se toman los identificadores en su lugar.</translation>
    </message>
    <message>
        <source>The set does not say what this person is.</source>
        <translation>El conjunto no dice qué es esta persona.</translation>
    </message>
    <message>
        <source>The source says that this student has gone. A person decides about it.</source>
        <translation>La fuente dice que este estudiante ya no está. Lo decide una persona.</translation>
    </message>
    <message>
        <source>The source has deleted this person. Here everybody stays.</source>
        <translation>La fuente ha eliminado a esta persona. Aquí todos se conservan.</translation>
    </message>
    <message>
        <source>The set does not say what this person is; with a grade, it is a student.</source>
        <translation>El conjunto no dice qué es esta persona; como tiene grado, es estudiante.</translation>
    </message>
    <message>
        <source>The set does not say what this person is; with a student, it is a parent.</source>
        <translation>El conjunto no dice qué es esta persona; como tiene un estudiante, es padre o madre.</translation>
    </message>
    <message>
        <source>This student is not in the set.</source>
        <translation>Este estudiante no está en el conjunto.</translation>
    </message>
    <message>
        <source>This adult belongs to no student of the set.</source>
        <translation>Este adulto no corresponde a ningún estudiante del conjunto.</translation>
    </message>
    <message>
        <source>This adult is not in the set.</source>
        <translation>Este adulto no está en el conjunto.</translation>
    </message>
    <message>
        <source>In the set this is no parent, guardian or relative.</source>
        <translation>En el conjunto no es padre, madre, tutor ni familiar.</translation>
    </message>
    <message>
        <source>Only parents, guardians and relatives are a student’s adults here.</source>
        <translation>Aquí solo los padres, tutores y familiares son los adultos de un estudiante.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This kind of organization is not known; it counts as no school.</source>
        <translation>No se conoce este tipo de organización; no cuenta como escuela.</translation>
    </message>
    <message>
        <source>This organization is not in the set.</source>
        <translation>Esta organización no está en el conjunto.</translation>
    </message>
    <message>
        <source>“{name}” has several schools “{wanted}”. Say which by its id: {schools}.</source>
        <translation>“{name}” tiene varias escuelas “{wanted}”. Diga cuál por su identificador: {schools}.</translation>
    </message>
    <message>
        <source>“{name}” has no school “{wanted}”. It has: {schools}.</source>
        <translation>“{name}” no tiene ninguna escuela “{wanted}”. Tiene: {schools}.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>The source has deleted this or set it aside. An import removes nothing here.</source>
        <translation>La fuente ha eliminado o apartado esto. Una importación no quita nada aquí.</translation>
    </message>
    <message>
        <source>“{name}” holds no roster of OneRoster or School Data Sync: no file has their column names. Other tables come in with their columns chosen by hand.</source>
        <translation>“{name}” no contiene ninguna lista de OneRoster ni de School Data Sync: ningún archivo tiene sus nombres de columnas. Las demás tablas entran eligiendo sus columnas a mano.</translation>
    </message>
    <message>
        <source>The columns are those of no table of this format; it is not read.</source>
        <translation>Las columnas no son las de ninguna tabla de este formato; no se lee.</translation>
    </message>
    <message>
        <source>The columns fit several tables. Give the file its usual name.</source>
        <translation>Las columnas corresponden a varias tablas. Dé al archivo su nombre habitual.</translation>
    </message>
    <message>
        <source>Another file holds the same table already; it is not read.</source>
        <translation>Otro archivo ya contiene la misma tabla; este no se lee.</translation>
    </message>
    <message>
        <source>The column is taken for “{name}”.</source>
        <translation>La columna se toma por “{name}”.</translation>
    </message>
    <message>
        <source>Two columns have this name; the first of them is read.</source>
        <translation>Dos columnas tienen este nombre; se lee la primera.</translation>
    </message>
    <message>
        <source>The table has column names and no rows.</source>
        <translation>La tabla tiene nombres de columnas, pero ninguna fila.</translation>
    </message>
    <message>
        <source>This session is not in the set.</source>
        <translation>Esta sesión no está en el conjunto.</translation>
    </message>
    <message>
        <source>This kind of session is not known; it counts as a term.</source>
        <translation>No se conoce este tipo de sesión; cuenta como periodo.</translation>
    </message>
    <message>
        <source>A term needs its first and last day.</source>
        <translation>Un periodo necesita su primer y su último día.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>By its days it belongs to {year}, which is taken.</source>
        <translation>Por sus fechas corresponde a {year}, que es lo que se toma.</translation>
    </message>
    <message>
        <source>The row has no student number.</source>
        <translation>La fila no tiene número de estudiante.</translation>
    </message>
    <message>
        <source>The student stands in line {line} already.</source>
        <translation>El estudiante ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>The adult of this row has no name; the student alone comes in.</source>
        <translation>El adulto de esta fila no tiene nombre; solo se importa el estudiante.</translation>
    </message>
    <message>
        <source>The row says not whose adult this is.</source>
        <translation>La fila no dice de qué estudiante es este adulto.</translation>
    </message>
    <message>
        <source>This person does not work at the school.</source>
        <translation>Esta persona no trabaja en la escuela.</translation>
    </message>
    <message>
        <source>This person stands in line {line} already.</source>
        <translation>Esta persona ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>The same number stands for somebody else in line {line}.</source>
        <translation>El mismo número es de otra persona en la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line} says otherwise, and counts.</source>
        <translation>La línea {line} dice otra cosa, y es la que vale.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits; a spreadsheet may have dropped a zero before it.</source>
        <translation>Un código postal tiene cinco cifras; puede que una hoja de cálculo haya quitado un cero delante.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La fila no tiene nombre.</translation>
    </message>
    <message>
        <source>The name has signs that nobody sees and that turn the writing’s direction.</source>
        <translation>El nombre tiene signos invisibles que cambian la dirección de la escritura.</translation>
    </message>
    <message>
        <source>The name has no comma after the family name; it is kept whole.</source>
        <translation>El nombre no tiene una coma después del apellido; se guarda entero.</translation>
    </message>
    <message>
        <source>The name is read as the family name before the comma.</source>
        <translation>Lo que está antes de la coma se lee como apellido.</translation>
    </message>
    <message>
        <source>Where the family name begins cannot be told; the name is kept whole.</source>
        <translation>No se puede saber dónde empieza el apellido; el nombre se guarda entero.</translation>
    </message>
    <message>
        <source>The name holds signs that turn the reading direction around.</source>
        <translation>El nombre contiene signos que invierten el sentido de la lectura.</translation>
    </message>
    <message>
        <source>This person has a single name.</source>
        <translation>Esta persona tiene un solo nombre.</translation>
    </message>
    <message>
        <source>The student has no number of the school’s; the id is taken for it.</source>
        <translation>El estudiante no tiene número de la escuela; se toma el identificador en su lugar.</translation>
    </message>
    <message>
        <source>In “{name}”, line {line}, the column “{column}” has what looks like a social security number. Such numbers are never kept here: export the set without them.</source>
        <translation>En “{name}”, línea {line}, la columna “{column}” tiene lo que parece un número de seguro social. Esos números nunca se guardan aquí: exporte el conjunto sin ellos.</translation>
    </message>
    <message>
        <source>A student is in one grade; of these none is taken.</source>
        <translation>Un estudiante está en un solo grado; de estos no se toma ninguno.</translation>
    </message>
    <message>
        <source>Grades go from kindergarten to the twelfth here; this one is not taken.</source>
        <translation>Aquí los grados van de kínder al duodécimo; este no se toma.</translation>
    </message>
    <message>
        <source>This grade is not known; it is not taken.</source>
        <translation>No se conoce este grado; no se toma.</translation>
    </message>
    <message>
        <source>{count} further oddities are not listed one by one.</source>
        <translation>Hay {count} irregularidades más que no se enumeran una por una.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {header}: a value with a comma is not in quotation marks.</source>
        <translation>La fila tiene {cells} celdas y el encabezado {header}: un valor con coma no está entre comillas.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {header}: what must not be read may stand in another column&apos;s place.</source>
        <translation>La fila tiene {cells} celdas y el encabezado tiene {header}: lo que no debe leerse puede estar en el lugar de otra columna.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {header}; the last ones count as empty.</source>
        <translation>La fila tiene {cells} celdas y el encabezado {header}; las últimas cuentan como vacías.</translation>
    </message>
    <message>
        <source>“{name}” is an old spreadsheet (.xls), or one with a password. Save it as .xlsx without a password, then try again.</source>
        <translation>“{name}” es una hoja de cálculo antigua (.xls) o tiene contraseña. Guárdela como .xlsx sin contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Ask for the same list as CSV or as a spreadsheet.</source>
        <translation>“{name}” es un PDF. Pida la misma lista como CSV o como hoja de cálculo.</translation>
    </message>
    <message>
        <source>The column names stand here once more; the row is left out.</source>
        <translation>Aquí se repiten los nombres de las columnas; la fila se omite.</translation>
    </message>
    <message>
        <source>A row of totals is left out.</source>
        <translation>Se omite una fila de totales.</translation>
    </message>
    <message>
        <source>“{name}” is over 200 MB. Ask for one school’s.</source>
        <translation>“{name}” ocupa más de 200 MB. Pida el de una sola escuela.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” is known here: no roster of OneRoster or School Data Sync, no report cards, no list of O*NET, IPEDS or CIP. If it has tables, unpack it and choose one of them.</source>
        <translation>Nada de «{name}» se conoce aquí: ninguna lista escolar de OneRoster o School Data Sync, ninguna boleta, ninguna lista de O*NET, IPEDS o CIP. Si contiene tablas, descomprímalo y elija una de ellas.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again.</source>
        <translation>“{name}” está vacío. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>What stands above the column names is left out.</source>
        <translation>Lo que está encima de los nombres de las columnas se omite.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, whatever its name ends in. Open it in a spreadsheet program and save it as .xlsx or as “CSV UTF-8”.</source>
        <translation>“{name}” es una página web, termine como termine su nombre. Ábrala en un programa de hojas de cálculo y guárdela como .xlsx o como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“{name}” has no row of column names. Export it again with them.</source>
        <translation>“{name}” no tiene una fila con los nombres de las columnas. Expórtelo otra vez con ellos.</translation>
    </message>
    <message>
        <source>A column without a name of its own is called “{new}” here.</source>
        <translation>Una columna sin nombre propio se llama aquí “{new}”.</translation>
    </message>
    <message>
        <source>The letters of “{name}” cannot be read. Save it as “CSV UTF-8”, then try again.</source>
        <translation>Las letras de “{name}” no se pueden leer. Guárdelo como “CSV UTF-8” e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The letters are taken for those of Windows. Look whether names are right.</source>
        <translation>Las letras se toman por las de Windows. Mire si los nombres están bien.</translation>
    </message>
    <message>
        <source>The event’s days or the rule by which it repeats cannot be read.</source>
        <translation>No se pueden leer los días del evento o la regla por la que se repite.</translation>
    </message>
    <message>
        <source>The event has no day, or none that can be read.</source>
        <translation>El evento no tiene día, o ninguno que se pueda leer.</translation>
    </message>
    <message>
        <source>This part of the event cannot be read and is left out.</source>
        <translation>Esta parte del evento no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar that can be read. Export it again as iCalendar (.ics).</source>
        <translation>«{name}» no es un calendario que se pueda leer. Expórtelo de nuevo como iCalendar (.ics).</translation>
    </message>
    <message>
        <source>“{name}” holds more than a school’s calendar does. Export the school year alone.</source>
        <translation>«{name}» contiene más que el calendario de una escuela. Exporte solo el año escolar.</translation>
    </message>
    <message>
        <source>From line {line} on, “{name}” is no table: perhaps a quotation mark is never closed, or it is another kind of file. Export it again.</source>
        <translation>A partir de la línea {line}, “{name}” no es una tabla: quizá unas comillas no se cierran, o es otro tipo de archivo. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is one table of a roster. Choose the folder or the zip with all of them.</source>
        <translation>“{name}” es una sola tabla de una lista. Elija la carpeta o el zip que las contiene todas.</translation>
    </message>
    <message>
        <source>There is no {path}. Look at how it is written.</source>
        <translation>No existe {path}. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>There is nothing in {name} that could be taken in.</source>
        <translation>En {name} no hay nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Keep the class</source>
        <translation>Conservar la clase</translation>
    </message>
    <message>
        <source>Put the class aside</source>
        <translation>Apartar la clase</translation>
    </message>
    <message>
        <source>The student is in this class of the term already.</source>
        <translation>El estudiante ya está en esta clase del período.</translation>
    </message>
    <message>
        <source>The office has put this class aside.</source>
        <translation>La oficina ha apartado esta clase.</translation>
    </message>
    <message>
        <source>The source no longer has the student in this class.</source>
        <translation>La fuente ya no tiene al estudiante en esta clase.</translation>
    </message>
    <message>
        <source>There is no such term.</source>
        <translation>No existe ese período.</translation>
    </message>
    <message>
        <source>There is no such student.</source>
        <translation>No existe ese estudiante.</translation>
    </message>
    <message>
        <source>There is no name of a course.</source>
        <translation>Falta el nombre del curso.</translation>
    </message>
    <message>
        <source>The same person as {name}</source>
        <translation>La misma persona que {name}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Went to another school</source>
        <translation>Se fue a otra escuela</translation>
    </message>
    <message>
        <source>Left school</source>
        <translation>Dejó la escuela</translation>
    </message>
    <message>
        <source>Students are enrolled in the school year {year}: take that too.</source>
        <translation>Los estudiantes se inscriben en el año escolar {year}: acéptelo también.</translation>
    </message>
    <message>
        <source>The source says this student has gone; the office never had them.</source>
        <translation>La fuente dice que este estudiante se ha ido; la oficina nunca lo tuvo.</translation>
    </message>
    <message>
        <source>The source no longer has this student. The file stays as it is.</source>
        <translation>La fuente ya no tiene a este estudiante. El expediente queda como está.</translation>
    </message>
    <message>
        <source>Nobody of the staff, or more than one, is meant; no counselor is set.</source>
        <translation>El nombre no corresponde a nadie del personal, o a más de una persona; no se asigna consejero.</translation>
    </message>
    <message>
        <source>Keep what the office has</source>
        <translation>Conservar lo que tiene la oficina</translation>
    </message>
    <message>
        <source>Take what the calendar has</source>
        <translation>Tomar lo que tiene el calendario</translation>
    </message>
    <message>
        <source>Enter it as well</source>
        <translation>Anotarlo también</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Día feriado</translation>
    </message>
    <message>
        <source>Recess</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>In-service, no school</source>
        <translation>Capacitación, sin clases</translation>
    </message>
    <message>
        <source>Early out</source>
        <translation>Salida temprana</translation>
    </message>
    <message>
        <source>The office has decided to leave it out.</source>
        <translation>La oficina ha decidido dejarlo fuera.</translation>
    </message>
    <message>
        <source>The office has taken this day out.</source>
        <translation>La oficina ha quitado este día.</translation>
    </message>
    <message>
        <source>The calendar has called this day off.</source>
        <translation>El calendario ha cancelado este día.</translation>
    </message>
    <message>
        <source>The office has typed this itself, and the calendar has changed it.</source>
        <translation>La oficina lo escribió ella misma, y el calendario lo ha cambiado.</translation>
    </message>
    <message>
        <source>The office has taken this day out, and the calendar has changed it.</source>
        <translation>La oficina ha quitado este día, y el calendario lo ha cambiado.</translation>
    </message>
    <message>
        <source>It stands in the calendar twice.</source>
        <translation>Está dos veces en el calendario.</translation>
    </message>
    <message>
        <source>Nothing tells when school is out.</source>
        <translation>Nada dice a qué hora terminan las clases.</translation>
    </message>
    <message>
        <source>Its name does not tell what kind of day it is.</source>
        <translation>Su nombre no dice qué clase de día es.</translation>
    </message>
    <message>
        <source>The office has “{name}” on these days already.</source>
        <translation>La oficina ya tiene «{name}» en estos días.</translation>
    </message>
    <message>
        <source>Early out at {time}</source>
        <translation>Salida temprana a las {time}</translation>
    </message>
    <message>
        <source>School is out at</source>
        <translation>Las clases terminan a las</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Take what the source has</source>
        <translation>Tomar lo que tiene la fuente</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Home telephone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Adult of</source>
        <translation>Adulto de</translation>
    </message>
    <message>
        <source>Enter as an adult of this student too, without rights</source>
        <translation>Registrar también como adulto de este estudiante, sin derechos</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>A court bars this adult from the file of another child.</source>
        <translation>Un tribunal excluye a este adulto del expediente de otro hijo.</translation>
    </message>
    <message>
        <source>None of this adult’s students is in the set or in the office.</source>
        <translation>Ninguno de los estudiantes de este adulto está en el conjunto ni en la oficina.</translation>
    </message>
    <message>
        <source>The student has an adult of a similar name.</source>
        <translation>El estudiante tiene un adulto de nombre parecido.</translation>
    </message>
    <message>
        <source>The set has another mark for this class.</source>
        <translation>El conjunto tiene otra calificación para esta clase.</translation>
    </message>
    <message>
        <source>The office has put this mark aside.</source>
        <translation>La oficina ha apartado esta calificación.</translation>
    </message>
    <message>
        <source>There is no name of a course, or no mark.</source>
        <translation>Falta el nombre del curso o la calificación.</translation>
    </message>
    <message>
        <source>Whoever manages accounts, or the school manager, imports into this office and takes an import back. Ask one of them.</source>
        <translation>Quien administra las cuentas, o el encargado de los planes, importa en esta oficina y deshace una importación. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importar una lista de la escuela</translation>
    </message>
    <message>
        <source>The office has changed since the preview: “{title}” would not come in as it was shown. Look at the preview anew; nothing was kept.</source>
        <translation>La oficina ha cambiado desde la vista previa: «{title}» no entraría como se mostró. Mire de nuevo la vista previa; no se guardó nada.</translation>
    </message>
    <message>
        <source>Somebody of this name works here already.</source>
        <translation>Alguien con este nombre ya trabaja aquí.</translation>
    </message>
    <message>
        <source>There is no student number.</source>
        <translation>Falta el número de estudiante.</translation>
    </message>
    <message>
        <source>The number looks like a social security number, which is never kept.</source>
        <translation>El número parece un número de seguro social, que nunca se guarda.</translation>
    </message>
    <message>
        <source>Another student of this set has the same number.</source>
        <translation>Otro estudiante de este conjunto tiene el mismo número.</translation>
    </message>
    <message>
        <source>The grade is not from 0 (kindergarten) to 12.</source>
        <translation>El grado no va de 0 (kínder) a 12.</translation>
    </message>
    <message>
        <source>The number belongs to another student already.</source>
        <translation>El número ya pertenece a otro estudiante.</translation>
    </message>
    <message>
        <source>The source tells no grade.</source>
        <translation>La fuente no indica el grado.</translation>
    </message>
    <message>
        <source>This may be a student whom the office has under another number.</source>
        <translation>Puede ser un estudiante que la oficina tiene con otro número.</translation>
    </message>
    <message>
        <source>Something was entered since that hangs on what this import brought in. Take that back first; nothing was changed.</source>
        <translation>Desde entonces se registró algo que depende de lo que trajo esta importación. Deshaga eso primero; no se cambió nada.</translation>
    </message>
    <message>
        <source>Classes and marks need their term {term}: take that too.</source>
        <translation>Las clases y calificaciones necesitan su período {term}: acéptelo también.</translation>
    </message>
    <message>
        <source>Another term of this name has other days; those of the first count.</source>
        <translation>Otro período con este nombre tiene otras fechas; cuentan las del primero.</translation>
    </message>
    <message>
        <source>The term {term} needs its school year {year}: take that too.</source>
        <translation>El período {term} necesita su año escolar {year}: acéptelo también.</translation>
    </message>
    <message>
        <source>The source has no such term, and nothing is entered in it.</source>
        <translation>La fuente no tiene este período, y no hay nada registrado en él.</translation>
    </message>
    <message>
        <source>The school year {year} is closed and stays as it was. Nothing was imported.</source>
        <translation>El año escolar {year} está cerrado y queda como estaba. No se importó nada.</translation>
    </message>
    <message>
        <source>This is a list of the school year {year}, and the office works in {now}. Its students come in as students of {year}.</source>
        <translation>Esta es una lista del año escolar {year}, y la oficina trabaja en {now}. Sus estudiantes entran como estudiantes de {year}.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Keep a mapping of columns</source>
        <translation>Guardar una asignación de columnas</translation>
    </message>
    <message>
        <source>This mapping is for tables of another kind: {kind}.</source>
        <translation>Esta asignación es para tablas de otra clase: {kind}.</translation>
    </message>
    <message>
        <source>There is no mapping “{name}” for such tables. There are: {names}.</source>
        <translation>No hay ninguna asignación “{name}” para tablas así. Hay estas: {names}.</translation>
    </message>
    <message>
        <source>Proposals from the lists</source>
        <translation>Propuestas de las listas</translation>
    </message>
    <message>
        <source>Job zone {zone}</source>
        <translation>Zona de empleo {zone}</translation>
    </message>
    <message>
        <source>The file says the month of a test, not the day: it is kept as the first.</source>
        <translation>El archivo dice el mes del examen y no el día: se guarda como el día primero.</translation>
    </message>
    <message>
        <source>These results were voided.</source>
        <translation>Estos resultados se anularon.</translation>
    </message>
    <message>
        <source>This is no PreACT record: where the day of the test stands there is none.</source>
        <translation>Esto no es un registro de PreACT: donde va el día del examen no hay ninguno.</translation>
    </message>
    <message>
        <source>The row has no scores.</source>
        <translation>La fila no tiene resultados.</translation>
    </message>
    <message>
        <source>The event ends when it begins; it is taken for that one day.</source>
        <translation>El evento termina cuando empieza; se toma por ese único día.</translation>
    </message>
    <message>
        <source>The event ends before it begins; it is taken for its first day.</source>
        <translation>El evento termina antes de empezar; se toma por su primer día.</translation>
    </message>
    <message>
        <source>It begins and ends at midnight, and is taken for whole days.</source>
        <translation>Empieza y termina a medianoche, y se toma por días enteros.</translation>
    </message>
    <message>
        <source>The calendar has more events that repeat than can be worked out.</source>
        <translation>El calendario tiene más eventos que se repiten de los que se pueden calcular.</translation>
    </message>
    <message>
        <source>The event repeats in a way that days of a school do not.</source>
        <translation>El evento se repite de un modo en que no se repiten los días de una escuela.</translation>
    </message>
    <message>
        <source>Institutions that are closed or part of another: {count}.</source>
        <translation>Instituciones cerradas o que son parte de otra: {count}.</translation>
    </message>
    <message>
        <source>Offices of a system of colleges, where nobody studies: {count}.</source>
        <translation>Oficinas de un sistema de universidades, donde nadie estudia: {count}.</translation>
    </message>
    <message>
        <source>Headings of programs, by two or four digits: {count}.</source>
        <translation>Encabezados de programas, de dos o cuatro dígitos: {count}.</translation>
    </message>
    <message>
        <source>Nothing of this list is in “{name}”. It needs the files as they are downloaded.</source>
        <translation>En «{name}» no hay nada de esta lista. Hacen falta los archivos tal como se descargan.</translation>
    </message>
    <message>
        <source>“{name}” holds more than any such list.</source>
        <translation>«{name}» contiene más que cualquier lista de este tipo.</translation>
    </message>
    <message>
        <source>A job zone is a number from 1 to 5.</source>
        <translation>Una zona de empleo es un número del 1 al 5.</translation>
    </message>
    <message>
        <source>This is no score from 1 to 7.</source>
        <translation>Esto no es una puntuación del 1 al 7.</translation>
    </message>
    <message>
        <source>This is no code of the list.</source>
        <translation>Esto no es un código de la lista.</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>La entrada no tiene nombre.</translation>
    </message>
    <message>
        <source>The code stands in the list twice.</source>
        <translation>El código está dos veces en la lista.</translation>
    </message>
    <message>
        <source>By its day this may be PSAT/NMSQT or PSAT 10. Enter these scores by hand.</source>
        <translation>Por su fecha puede ser PSAT/NMSQT o PSAT 10. Escriba estos resultados a mano.</translation>
    </message>
    <message>
        <source>The file has neither total nor section scores of this day.</source>
        <translation>El archivo no tiene de ese día ni el resultado total ni los de las secciones.</translation>
    </message>
    <message>
        <source>The file says the year of an exam: it is kept as the first of May.</source>
        <translation>El archivo dice el año del examen: se guarda como el 1 de mayo.</translation>
    </message>
    <message>
        <source>No exam with this code is known.</source>
        <translation>No se conoce ningún examen con este código.</translation>
    </message>
    <message>
        <source>The exam has no grade: it may be late, withheld or canceled.</source>
        <translation>El examen no tiene resultado: puede estar atrasado, retenido o cancelado.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Esto está aquí dos veces.</translation>
    </message>
    <message>
        <source>“{file}” has no such row.</source>
        <translation>“{file}” no tiene esa fila.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”, by which two tables are put together.</source>
        <translation>“{name}” no tiene la columna “{column}”, con la que se unen las dos tablas.</translation>
    </message>
    <message>
        <source>The student is in this class in line {line} already.</source>
        <translation>El estudiante ya está en esta clase en la línea {line}.</translation>
    </message>
    <message>
        <source>The row has no mark.</source>
        <translation>La fila no tiene calificación.</translation>
    </message>
    <message>
        <source>A mark of this class stands in line {line} already, and counts.</source>
        <translation>Ya hay una calificación de esta clase en la línea {line}, y es la que vale.</translation>
    </message>
    <message>
        <source>The row says not whose class this is.</source>
        <translation>La fila no dice de quién es esta clase.</translation>
    </message>
    <message>
        <source>The row does not name the course.</source>
        <translation>La fila no nombra el curso.</translation>
    </message>
    <message>
        <source>The column “{column}” is never read. Take it out of the mapping.</source>
        <translation>La columna “{column}” nunca se lee. Quítela de la asignación.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}” that says which rows to take.</source>
        <translation>“{name}” no tiene la columna “{column}”, que dice qué filas tomar.</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>La tabla no tiene esa columna.</translation>
    </message>
    <message>
        <source>{count} rows are of another school or group; they are left out.</source>
        <translation>{count} filas son de otra escuela u otro grupo; se omiten.</translation>
    </message>
    <message>
        <source>This is far too long; it is left out.</source>
        <translation>Esto es demasiado largo; se omite.</translation>
    </message>
    <message>
        <source>“{name}” has what looks like social security numbers, in the column “{column}” from line {line} on. They are never taken in: export the table without them. If these are the school’s own numbers, put a letter before each, such as S.</source>
        <translation>“{name}” tiene lo que parecen números de seguro social, en la columna “{column}” desde la línea {line}. Nunca se aceptan: exporte la tabla sin ellos. Si son los números propios de la escuela, ponga una letra delante de cada uno, por ejemplo S.</translation>
    </message>
    <message>
        <source>“{name}” is no mapping.</source>
        <translation>“{name}” no es una asignación de columnas.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number, so that its last digits are lost.</source>
        <translation>Una hoja de cálculo ha acortado este número y se perdieron sus últimas cifras.</translation>
    </message>
    <message>
        <source>The number is read without its point: {number}.</source>
        <translation>El número se lee sin el punto: {number}.</translation>
    </message>
    <message>
        <source>This is no grade from K to 12; it is left out.</source>
        <translation>Esto no es un grado de K a 12; se omite.</translation>
    </message>
    <message>
        <source>A spreadsheet’s count of days is read as {day}.</source>
        <translation>La cuenta de días de una hoja de cálculo se lee como {day}.</translation>
    </message>
    <message>
        <source>This is no date that can be read; it is left out.</source>
        <translation>Esto no es una fecha que se pueda leer; se omite.</translation>
    </message>
    <message>
        <source>This is no number of credits; it is left out.</source>
        <translation>Esto no es un número de créditos; se omite.</translation>
    </message>
    <message>
        <source>This language is not known here; it is left out.</source>
        <translation>Este idioma no se conoce aquí; se omite.</translation>
    </message>
    <message>
        <source>This relation is not known here; it is read as “other”.</source>
        <translation>Este parentesco no se conoce aquí; se lee como “otro”.</translation>
    </message>
    <message>
        <source>This role is not known here; it is read as “other”.</source>
        <translation>Esta función no se conoce aquí; se lee como “otra”.</translation>
    </message>
    <message>
        <source>This is no e-mail address; it is left out.</source>
        <translation>Esto no es una dirección de correo electrónico; se omite.</translation>
    </message>
    <message>
        <source>More than one number stands here; each is kept as written.</source>
        <translation>Aquí hay más de un número; cada uno se guarda como está escrito.</translation>
    </message>
    <message>
        <source>This is no telephone number; it is left out.</source>
        <translation>Esto no es un número de teléfono; se omite.</translation>
    </message>
    <message>
        <source>This may be no telephone number; it is kept as written.</source>
        <translation>Puede que esto no sea un número de teléfono; se guarda como está escrito.</translation>
    </message>
    <message>
        <source>“{name}” opens with a password only. Open it with the password, print it into a new PDF, then try again.</source>
        <translation>«{name}» solo se abre con contraseña. Ábralo con la contraseña, imprímalo en un PDF nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” takes too long to read, so it is left alone. Print it into a new PDF, then try again.</source>
        <translation>«{name}» tarda demasiado en leerse y se deja como está. Imprímalo en un PDF nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.</source>
        <translation>«{name}» está dañado o no es un PDF, y no se puede leer. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds no PDF that can be read.</source>
        <translation>«{name}» no contiene ningún PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken: {why}</source>
        <translation>“{name}” no se puede tomar: {why}</translation>
    </message>
    <message>
        <source>“{name}” holds too many files. Take some at a time.</source>
        <translation>«{name}» contiene demasiados archivos. Tome solo algunos cada vez.</translation>
    </message>
    <message>
        <source>This is no PDF.</source>
        <translation>Esto no es un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is over 200 MB. Print it in parts.</source>
        <translation>«{name}» pasa de 200 MB. Imprímalo por partes.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Read it again, then look at the new preview.</source>
        <translation>«{name}» ha cambiado desde que se leyó. Léalo de nuevo y revise la nueva vista previa.</translation>
    </message>
    <message>
        <source>A report card in “{name}” is over 64 MB. Scan it at a lower resolution.</source>
        <translation>Una boleta de «{name}» pasa de 64 MB. Escanéela con menor resolución.</translation>
    </message>
    <message>
        <source>This is no day as such a file writes it.</source>
        <translation>Esto no es una fecha como la escribe un archivo así.</translation>
    </message>
    <message>
        <source>“{file}” is not such a file: it has no column “{column}”.</source>
        <translation>«{file}» no es un archivo de esos: no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>“{file}” holds social security numbers in line {line}. Such a file is not read: ask for one with the school’s own student numbers.</source>
        <translation>«{file}» contiene números de seguro social en la línea {line}. Un archivo así no se lee: pida uno con los números de estudiante de la escuela.</translation>
    </message>
    <message>
        <source>“{name}” is over 200 MB, which no file of scores is.</source>
        <translation>«{name}» pasa de 200 MB, más que cualquier archivo de resultados.</translation>
    </message>
    <message>
        <source>“{name}” has no scores.</source>
        <translation>«{name}» no tiene resultados.</translation>
    </message>
    <message>
        <source>The row has no test, or no score.</source>
        <translation>La fila no tiene examen o no tiene resultado.</translation>
    </message>
    <message>
        <source>Cells are merged from here on; their value counts for the first alone.</source>
        <translation>Desde aquí hay celdas combinadas; su valor cuenta solo para la primera.</translation>
    </message>
    <message>
        <source>Some formulas have no value yet and count as empty. Open the file in the spreadsheet program, save it, then try again.</source>
        <translation>Algunas fórmulas aún no tienen valor y cuentan como vacías. Abra el archivo en el programa de hojas de cálculo, guárdelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has nothing on any sheet.</source>
        <translation>“{name}” no tiene nada en ninguna hoja.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Save another one as a file of its own.</source>
        <translation>Solo se lee la hoja “{sheet}”. Guarde cualquier otra como archivo aparte.</translation>
    </message>
    <message>
        <source>In line {line} of “{name}” a cell has more in it than a table’s has.</source>
        <translation>En la línea {line} de “{name}” una celda contiene más que la de una tabla.</translation>
    </message>
    <message>
        <source>From 16 digits on a spreadsheet changes the last ones of a number.</source>
        <translation>A partir de 16 cifras, una hoja de cálculo cambia las últimas de un número.</translation>
    </message>
    <message>
        <source>Whole numbers with a point, such as 5.0, are read without it.</source>
        <translation>Los números enteros con punto, como 5.0, se leen sin él.</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet that can be read here. Save the table as .xlsx or as “CSV UTF-8”.</source>
        <translation>“{name}” no es una hoja de cálculo que se pueda leer aquí. Guarde la tabla como .xlsx o como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged spreadsheet. Open it in the spreadsheet program, save it anew, then try again.</source>
        <translation>“{name}” es una hoja de cálculo dañada. Ábrala en el programa de hojas de cálculo, guárdela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” has a password. Save it without one, then try again.</source>
        <translation>“{name}” tiene contraseña. Guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a school’s table. Save the sheet as “CSV UTF-8”, then try again.</source>
        <translation>“{name}” es más grande que la tabla de una escuela. Guarde la hoja como “CSV UTF-8” e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is in no list any more. Choose again, or type it.</source>
        <translation>Esto ya no está en ninguna lista. Elija de nuevo o escríbalo.</translation>
    </message>
    <message>
        <source>Events that are called off: {count}.</source>
        <translation>Eventos cancelados: {count}.</translation>
    </message>
    <message>
        <source>Events that are no days without school, early-out days, conference nights or terms: {count}.</source>
        <translation>Eventos que no son días sin clases, días de salida temprana, noches de conferencias ni periodos: {count}.</translation>
    </message>
    <message>
        <source>Import calendar “{name}”</source>
        <translation>Importar el calendario «{name}»</translation>
    </message>
    <message>
        <source>The office has changed since this was compared. Look at the preview once more.</source>
        <translation>La oficina ha cambiado desde que se comparó esto. Mire la vista previa una vez más.</translation>
    </message>
    <message>
        <source>No school year is open. Add the next one in Settings, Years.</source>
        <translation>No hay ningún año escolar abierto. Agregue el siguiente en Ajustes, Años.</translation>
    </message>
    <message>
        <source>First day of {name}</source>
        <translation>Primer día de {name}</translation>
    </message>
    <message>
        <source>Last day of {name}</source>
        <translation>Último día de {name}</translation>
    </message>
    <message>
        <source>The office has no such term in that school year.</source>
        <translation>La oficina no tiene ese periodo en ese año escolar.</translation>
    </message>
    <message>
        <source>The office has other days.</source>
        <translation>La oficina tiene otros días.</translation>
    </message>
    <message>
        <source>With these days the terms of {year} would overlap. Decide on the end of one term and the beginning of the next together.</source>
        <translation>Con estos días se solaparían los periodos de {year}. Decida a la vez el fin de un periodo y el comienzo del siguiente.</translation>
    </message>
    <message>
        <source>Import occupations</source>
        <translation>Importar ocupaciones</translation>
    </message>
    <message>
        <source>Import institutions</source>
        <translation>Importar instituciones</translation>
    </message>
    <message>
        <source>Import programs of study</source>
        <translation>Importar programas de estudio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Job zone</source>
        <translation>Zona de empleo</translation>
    </message>
    <message>
        <source>Career cluster</source>
        <translation>Grupo de carreras</translation>
    </message>
    <message>
        <source>The same paper is in the file as a report card of another term.</source>
        <translation>El mismo documento está en el expediente como boleta de otro periodo.</translation>
    </message>
    <message>
        <source>The file has another report card of this term.</source>
        <translation>El expediente tiene otra boleta de este periodo.</translation>
    </message>
    <message>
        <source>The paper is in the file; it is entered as the term’s report card.</source>
        <translation>El documento está en el expediente; se registra como boleta del periodo.</translation>
    </message>
    <message>
        <source>The report card is entered already; this is its paper.</source>
        <translation>La boleta ya está registrada; este es su documento.</translation>
    </message>
    <message>
        <source>The office has changed since these were read. Read them again.</source>
        <translation>Los datos de la oficina han cambiado desde que se leyeron estas boletas. Léalas de nuevo.</translation>
    </message>
    <message>
        <source>Give the mapping a name, such as that of the system.</source>
        <translation>Dé un nombre a la asignación, por ejemplo el del sistema.</translation>
    </message>
    <message>
        <source>{name}, number {number}</source>
        <translation>{name}, número {number}</translation>
    </message>
    <message>
        <source>A student who was chosen is not here any more. Read the files again.</source>
        <translation>Un estudiante elegido ya no está aquí. Lea los archivos de nuevo.</translation>
    </message>
    <message>
        <source>No student’s number stands on it.</source>
        <translation>No tiene ningún número de estudiante.</translation>
    </message>
    <message>
        <source>It is a picture of a page, on which no number can be read.</source>
        <translation>Es la imagen de una página, en la que no se puede leer ningún número.</translation>
    </message>
    <message>
        <source>Numbers of several students stand on it.</source>
        <translation>Tiene números de varios estudiantes.</translation>
    </message>
    <message>
        <source>No student here has the number that stands on it.</source>
        <translation>Ningún estudiante de aquí tiene el número que aparece.</translation>
    </message>
    <message>
        <source>A student’s number stands on it, but neither the name nor a word for the number.</source>
        <translation>Aparece el número de un estudiante, pero ni el nombre ni una palabra que diga que es el número.</translation>
    </message>
    <message>
        <source>The number on it is one student’s, and the name another’s.</source>
        <translation>El número es de un estudiante y el nombre es de otro.</translation>
    </message>
    <message>
        <source>The same student has other pages elsewhere in what was read.</source>
        <translation>El mismo estudiante tiene otras páginas en otro lugar de lo que se leyó.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Pages {first} to {last}</source>
        <translation>Páginas {first} a {last}</translation>
    </message>
    <message>
        <source>Take in report cards of {term}</source>
        <translation>Recibir boletas de {term}</translation>
    </message>
    <message>
        <source>{term} has not begun. Choose the term of these cards.</source>
        <translation>{term} no ha comenzado. Elija el periodo de estas boletas.</translation>
    </message>
    <message>
        <source>There is no term “{written}”. The terms are: {terms}.</source>
        <translation>No hay ningún periodo «{written}». Los periodos son: {terms}.</translation>
    </message>
    <message>
        <source>Pages with nothing on them are left out: {count}.</source>
        <translation>Se dejan fuera las páginas en blanco: {count}.</translation>
    </message>
    <message>
        <source>Keep the score that the office has</source>
        <translation>Conservar el resultado que tiene la oficina</translation>
    </message>
    <message>
        <source>Take the score of the file</source>
        <translation>Tomar el resultado del archivo</translation>
    </message>
    <message>
        <source>No student here has such a number, or such a name and birthday.</source>
        <translation>Ningún estudiante de aquí tiene ese número, ni ese nombre y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>No student here has this number; a name or a like number fits.</source>
        <translation>Ningún estudiante de aquí tiene este número; coincide un nombre o un número parecido.</translation>
    </message>
    <message>
        <source>Its numbers are of several students.</source>
        <translation>Sus números son de varios estudiantes.</translation>
    </message>
    <message>
        <source>The number is of a student with another name.</source>
        <translation>El número es de un estudiante con otro nombre.</translation>
    </message>
    <message>
        <source>Take in test scores</source>
        <translation>Recibir resultados de exámenes</translation>
    </message>
    <message>
        <source>The office has another score of this day.</source>
        <translation>La oficina tiene otro resultado de ese día.</translation>
    </message>
    <message>
        <source>Score: {part}</source>
        <translation>Resultado: {part}</translation>
    </message>
    <message>
        <source>The system’s own id</source>
        <translation>Identificador propio del sistema</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Sufijo del nombre</translation>
    </message>
    <message>
        <source>Grade level</source>
        <translation>Grado escolar</translation>
    </message>
    <message>
        <source>Language read at home</source>
        <translation>Idioma que se lee en casa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Kind of telephone</source>
        <translation>Clase de teléfono</translation>
    </message>
    <message>
        <source>Street, or the whole address</source>
        <translation>Calle, o la dirección completa</translation>
    </message>
    <message>
        <source>Second line of the street</source>
        <translation>Segunda línea de la calle</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Ciudad o pueblo</translation>
    </message>
    <message>
        <source>State of the address</source>
        <translation>Estado de la dirección</translation>
    </message>
    <message>
        <source>Name of the counselor</source>
        <translation>Nombre del consejero</translation>
    </message>
    <message>
        <source>Role at the school</source>
        <translation>Función en la escuela</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Number of the student</source>
        <translation>Número del estudiante</translation>
    </message>
    <message>
        <source>Relation to the student</source>
        <translation>Parentesco con el estudiante</translation>
    </message>
    <message>
        <source>Term of the year</source>
        <translation>Periodo del año</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Primer día del periodo</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Último día del periodo</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>Nombre del curso</translation>
    </message>
    <message>
        <source>Section of the class</source>
        <translation>Sección de la clase</translation>
    </message>
    <message>
        <source>Period of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Room of the class</source>
        <translation>Aula de la clase</translation>
    </message>
    <message>
        <source>Credit of the class</source>
        <translation>Crédito de la clase</translation>
    </message>
    <message>
        <source>Name of the teacher</source>
        <translation>Nombre del maestro</translation>
    </message>
    <message>
        <source>Mark of the class</source>
        <translation>Calificación de la clase</translation>
    </message>
    <message>
        <source>Comment of the teacher</source>
        <translation>Comentario del maestro</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>Part of the test</source>
        <translation>Parte de la prueba</translation>
    </message>
    <message>
        <source>Score of the test</source>
        <translation>Puntaje de la prueba</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Día de la prueba</translation>
    </message>
    <message>
        <source>No column is known to hold this: {field}. Say which one does.</source>
        <translation>No se sabe qué columna contiene esto: {field}. Indique cuál es.</translation>
    </message>
    <message>
        <source>An adult needs a column with the name. Say which one has it.</source>
        <translation>Un adulto necesita una columna con el nombre. Indique cuál la tiene.</translation>
    </message>
    <message>
        <source>This says not which column holds what, as a mapping does: {wrong}.</source>
        <translation>Esto no dice qué contiene cada columna, como lo hace una asignación: {wrong}.</translation>
    </message>
    <message>
        <source>The office has no school year {year}. It has: {known}.</source>
        <translation>La oficina no tiene el año escolar {year}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>Students, as the list has them</source>
        <translation>Estudiantes, como los tiene la lista</translation>
    </message>
    <message>
        <source>It holds what you may see. Outside of the office nothing protects it: keep it only as long as you need it.</source>
        <translation>Contiene lo que usted puede ver. Fuera de la oficina nada la protege: consérvela solo mientras la necesite.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>A CSV file, which any spreadsheet program opens.</source>
        <translation>Un archivo CSV, que abre cualquier programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>{count} rows written to {name}</source>
        <translation>{count} filas escritas en {name}</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Escribiendo la tabla</translation>
    </message>
    <message>
        <source>It has come in.</source>
        <translation>Ya entró.</translation>
    </message>
    <message>
        <source>What the files of {year} still lack</source>
        <translation>Lo que aún les falta a los expedientes de {year}</translation>
    </message>
    <message>
        <source>The files of {year} lack nothing of this kind</source>
        <translation>A los expedientes de {year} no les falta nada de esto</translation>
    </message>
    <message>
        <source>Of {count} files that you may see. Each line leads to those students.</source>
        <translation>De {count} expedientes que usted puede ver. Cada línea lleva a esos estudiantes.</translation>
    </message>
    <message>
        <source>Policy {clause}</source>
        <translation>Política {clause}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 expediente</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} expedientes</translation>
    </message>
    <message>
        <source>It was not taken back</source>
        <translation>No se deshizo</translation>
    </message>
    <message>
        <source>Something is half way in. Take it, or go back, before the next.</source>
        <translation>Algo está a medio entrar. Tómelo, o vuelva atrás, antes de lo siguiente.</translation>
    </message>
    <message>
        <source>Bring in a &amp;file…</source>
        <translation>Traer un &amp;archivo…</translation>
    </message>
    <message>
        <source>Bring in a f&amp;older…</source>
        <translation>Traer una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Mirando el archivo …</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Leyendo las columnas …</translation>
    </message>
    <message>
        <source>Reading it, and comparing it with the office …</source>
        <translation>Leyéndolo y comparándolo con la oficina …</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Trayendo los datos …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Deshaciendo …</translation>
    </message>
    <message>
        <source>Bringing in is not yours to do</source>
        <translation>No le corresponde a usted traer datos</translation>
    </message>
    <message>
        <source>{day}, {time}, {who}</source>
        <translation>{day}, {time}, {who}</translation>
    </message>
    <message>
        <source>What comes in (*.zip *.csv *.tsv *.txt *.xlsx *.pdf *.ics);;All files (*)</source>
        <translation>Lo que puede entrar (*.zip *.csv *.tsv *.txt *.xlsx *.pdf *.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Traer una carpeta</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>Found out from what is in it. Choose otherwise if it is not so.</source>
        <translation>Averiguado por su contenido. Elija otra cosa si no es así.</translation>
    </message>
    <message>
        <source>What it is could not be found out. Say it here.</source>
        <translation>No se pudo averiguar qué es. Dígalo aquí.</translation>
    </message>
    <message>
        <source>“{name}” cannot come in</source>
        <translation>«{name}» no puede entrar</translation>
    </message>
    <message>
        <source>Choose the school.</source>
        <translation>Elija la escuela.</translation>
    </message>
    <message>
        <source>Choose the term.</source>
        <translation>Elija el periodo.</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation>Elija la escuela</translation>
    </message>
    <message>
        <source>All {count} schools</source>
        <translation>Las {count} escuelas</translation>
    </message>
    <message>
        <source>No term has begun</source>
        <translation>Ningún periodo ha comenzado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>What the column “{name}” holds</source>
        <translation>Qué contiene la columna «{name}»</translation>
    </message>
    <message>
        <source>{count} columns, each with its first values</source>
        <translation>{count} columnas, cada una con sus primeros valores</translation>
    </message>
    <message>
        <source>Never read, and not shown: {columns}</source>
        <translation>Nunca se leen ni se muestran: {columns}</translation>
    </message>
    <message>
        <source>Guessed from this table</source>
        <translation>Adivinado por esta tabla</translation>
    </message>
    <message>
        <source>As each row says</source>
        <translation>Como dice cada fila</translation>
    </message>
    <message>
        <source>All rows are taken</source>
        <translation>Se toman todas las filas</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>Así no se puede leer</translation>
    </message>
    <message>
        <source>The row stays out.</source>
        <translation>La fila queda fuera.</translation>
    </message>
    <message>
        <source>It comes in as said above.</source>
        <translation>Entra como se dice arriba.</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Columna: {name}</translation>
    </message>
    <message>
        <source>Written there: {value}</source>
        <translation>Allí dice: {value}</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>Leave it as it is for now</source>
        <translation>Dejarlo como está por ahora</translation>
    </message>
    <message>
        <source>{field}, the office has: {before}, the file has: {after}</source>
        <translation>{field}, la oficina tiene: {before}, el archivo tiene: {after}</translation>
    </message>
    <message>
        <source>The office has</source>
        <translation>La oficina tiene</translation>
    </message>
    <message>
        <source>The file has</source>
        <translation>El archivo tiene</translation>
    </message>
    <message>
        <source>Begay, Lena</source>
        <translation>Begay, Lena</translation>
    </message>
    <message>
        <source>Lena Begay</source>
        <translation>Lena Begay</translation>
    </message>
    <message>
        <source>Month first: 5/26/2026</source>
        <translation>Primero el mes: 5/26/2026</translation>
    </message>
    <message>
        <source>Day first: 26/5/2026</source>
        <translation>Primero el día: 26/5/2026</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Adult {number}</source>
        <translation>Adulto {number}</translation>
    </message>
    <message>
        <source>{whose}: {field}</source>
        <translation>{whose}: {field}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back: {what}, {when}</source>
        <translation>Deshacer: {what}, {when}</translation>
    </message>
    <message>
        <source>{note} So in {count} lines; this is the first.</source>
        <translation>{note} Así en {count} líneas; esta es la primera.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>Kind of what comes in</source>
        <translation>Clase de lo que entra</translation>
    </message>
    <message>
        <source>Decide all of these</source>
        <translation>Decidir todos estos</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>Buscar en estas filas</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Never read: {columns}</source>
        <translation>Nunca se leen: {columns}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notas {count}</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>No entró nada</translation>
    </message>
    <message>
        <source>What was odd in the file: left out, or read with a repair.</source>
        <translation>Lo raro en el archivo: quedó fuera, o se leyó con un arreglo.</translation>
    </message>
    <message>
        <source>There is nothing of this</source>
        <translation>No hay nada de esto</translation>
    </message>
    <message>
        <source>Decide all {count} of these</source>
        <translation>Decidir los {count}</translation>
    </message>
    <message>
        <source>Leave them as they are for now</source>
        <translation>Dejarlos como están por ahora</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>its columns</source>
        <translation>sus columnas</translation>
    </message>
    <message>
        <source>what would happen</source>
        <translation>qué pasaría</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Paso {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>&amp;Show what would happen</source>
        <translation>&amp;Mostrar qué pasaría</translation>
    </message>
    <message>
        <source>&amp;Bring in {count}</source>
        <translation>&amp;Traer {count}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>What would happen, row by row</source>
        <translation>Qué pasaría, fila por fila</translation>
    </message>
    <message>
        <source>Some letters cannot be printed</source>
        <translation>Algunas letras no se pueden imprimir</translation>
    </message>
    <message>
        <source>No font has them, so their codes stand on the paper: {letters}</source>
        <translation>No están en ningún tipo de letra; en el papel aparecen sus códigos: {letters}</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Bloqueando …</translation>
    </message>
    <message>
        <source>What the office has here did not come from this list.</source>
        <translation>Lo que la oficina tiene aquí no vino de esta lista.</translation>
    </message>
    <message>
        <source>Only a table of scores has a mapping: --test table.</source>
        <translation>Solo una tabla de puntajes tiene asignación: --test table.</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} listo</translation>
    </message>
    <message>
        <source>{colors}, {size}, {language}</source>
        <translation>{colors}, {size}, {language}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, página {page}</translation>
    </message>
    <message>
        <source>Find in this print</source>
        <translation>Buscar en esta impresión</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>These words stand nowhere in it.</source>
        <translation>Estas palabras no están en ninguna parte.</translation>
    </message>
    <message>
        <source>Nobody of the family takes part in this plan. Enter them on Participants &amp; privacy.</source>
        <translation>Nadie de la familia participa en este plan. Anótelos en Participantes y privacidad.</translation>
    </message>
    <message>
        <source>The printer does not take this print. Choose another, or try again.</source>
        <translation>La impresora no acepta esta impresión. Elija otra o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The office locks first</source>
        <translation>Antes se bloquea la oficina</translation>
    </message>
    <message>
        <source>Nothing is entered as given, but {names} could not be removed: another program has it open, or the disk is gone. Remove it yourself.</source>
        <translation>No se anotó ninguna entrega, pero no se pudo eliminar {names}: otro programa lo tiene abierto o el disco ya no está. Elimínelo usted.</translation>
    </message>
</context>
<context>
    <name>AskPassphraseForm</name>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Su &amp;contraseña</translation>
    </message>
</context>
<context>
    <name>CalendarPageForm</name>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
</context>
<context>
    <name>ClassEntryForm</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Maestro</translation>
    </message>
    <message>
        <source>Teacher’s &amp;name, if not on the list</source>
        <translation>&amp;Nombre del maestro, si no está en la lista</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salón</translation>
    </message>
    <message>
        <source>C&amp;redits</source>
        <translation>C&amp;réditos</translation>
    </message>
    <message>
        <source>The pa&amp;per of the registration</source>
        <translation>El pa&amp;pel de la inscripción</translation>
    </message>
    <message>
        <source>&amp;Open the paper</source>
        <translation>A&amp;brir el papel</translation>
    </message>
    <message>
        <source>Take it out of the registration</source>
        <translation>Sacarla de la inscripción</translation>
    </message>
</context>
<context>
    <name>ConferenceCancelForm</name>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
</context>
<context>
    <name>ConferenceEntryForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Estudiante</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>E&amp;mpieza a las</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>Mi&amp;nutos</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>At the &amp;usual parent-teacher conferences</source>
        <translation>En las conferencias hab&amp;ituales de padres y maestros</translation>
    </message>
</context>
<context>
    <name>ConferencePanelForm</name>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Estudiante</translation>
    </message>
    <message>
        <source>At this conference the plan was</source>
        <translation>En esta conferencia el plan se</translation>
    </message>
    <message>
        <source>&amp;Established</source>
        <translation>Es&amp;tableció</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Revisó</translation>
    </message>
    <message>
        <source>Note which of the two, so that the record is complete (C.2).</source>
        <translation>Anote cuál de las dos cosas, para que el registro esté completo (C.2).</translation>
    </message>
    <message>
        <source>The family wants to &amp;talk about</source>
        <translation>La familia quiere &amp;hablar de</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Intérprete</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;Qué se acordó</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The &amp;whole file</source>
        <translation>El &amp;expediente completo</translation>
    </message>
    <message>
        <source>Which &amp;records</source>
        <translation>Qué &amp;registros</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>For &amp;what</source>
        <translation>Para &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Student signed on</source>
        <translation>Firma del e&amp;studiante el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>&amp;Parent or guardian who signs</source>
        <translation>&amp;Madre, padre o tutor que firma</translation>
    </message>
    <message>
        <source>Parent signed &amp;on</source>
        <translation>&amp;Firma de la familia el</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>Válido &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>Scanned &amp;paper</source>
        <translation>Pape&amp;l escaneado</translation>
    </message>
</context>
<context>
    <name>CourseEntryForm</name>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>C&amp;redits</source>
        <translation>C&amp;réditos</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Grado</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Objective it ser&amp;ves</source>
        <translation>Objetivo al que sir&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Why this course</source>
        <translation>P&amp;or qué este curso</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Sacarlo del plan</translation>
    </message>
</context>
<context>
    <name>CoursesForm</name>
    <message>
        <source>Course plan</source>
        <translation>Plan de cursos</translation>
    </message>
    <message>
        <source>&amp;Plan a course</source>
        <translation>&amp;Planear un curso</translation>
    </message>
    <message>
        <source>&amp;Edit strategy</source>
        <translation>&amp;Editar estrategia</translation>
    </message>
    <message>
        <source>Test scores</source>
        <translation>Resultados de exámenes</translation>
    </message>
    <message>
        <source>Add &amp;score</source>
        <translation>Añadir re&amp;sultado</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Add &amp;class</source>
        <translation>Añadir c&amp;lase</translation>
    </message>
    <message>
        <source>&amp;Open copy</source>
        <translation>A&amp;brir copia</translation>
    </message>
    <message>
        <source>Copy from last term</source>
        <translation>Copiar del último periodo</translation>
    </message>
    <message>
        <source>Report cards</source>
        <translation>Boletas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Which &amp;records</source>
        <translation>Qué &amp;registros</translation>
    </message>
    <message>
        <source>Which wa&amp;y</source>
        <translation>De qué for&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Passed on to</source>
        <translation>&amp;Entregado a</translation>
    </message>
    <message>
        <source>34 CFR 99.32 as&amp;ks for this entry</source>
        <translation>34 CFR 99.32 e&amp;xige esta anotación</translation>
    </message>
</context>
<context>
    <name>DocumentsForm</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Show what was put &amp;aside</source>
        <translation>&amp;Mostrar lo apartado</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Fechado</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>A&amp;ño escolar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Open outside</source>
        <translation>A&amp;brir fuera</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Put asi&amp;de</source>
        <translation>A&amp;partar</translation>
    </message>
</context>
<context>
    <name>EndParticipationForm</name>
    <message>
        <source>F&amp;rom the day</source>
        <translation>&amp;Desde el día</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
</context>
<context>
    <name>ExportTableForm</name>
    <message>
        <source>&amp;Rows of the table</source>
        <translation>&amp;Filas de la tabla</translation>
    </message>
</context>
<context>
    <name>FilterNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>Nombre de acc&amp;eso</translation>
    </message>
    <message>
        <source>The sign-in name can be read without a passphrase: do not put more into it than you must.</source>
        <translation>El nombre de acceso se puede leer sin contraseña: no ponga en él más de lo necesario.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>&amp;Otra vez la contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Crear la oficina</translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>ILP Desktop</source>
        <translation>ILP Desktop</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nueva oficina</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>GiveCopyForm</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>Qué &amp;registros</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Which &amp;way</source>
        <translation>De qué for&amp;ma</translation>
    </message>
</context>
<context>
    <name>GuardianRightsForm</name>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relación</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>&amp;Derechos</translation>
    </message>
    <message>
        <source>Rights from</source>
        <translation>Derechos desde</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>Derechos hasta</translation>
    </message>
    <message>
        <source>The student lives &amp;with this adult</source>
        <translation>El estudiante &amp;vive con este adulto</translation>
    </message>
    <message>
        <source>C&amp;ustody</source>
        <translation>C&amp;ustodia</translation>
    </message>
    <message>
        <source>What the &amp;court ordered</source>
        <translation>Qué &amp;ordenó el tribunal</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Desha&amp;cer</translation>
    </message>
    <message>
        <source>Puts back what was there before, unless somebody has edited it since. The history keeps both.</source>
        <translation>Repone lo que había antes, salvo que alguien lo haya editado después. El historial conserva ambos.</translation>
    </message>
</context>
<context>
    <name>ImportChooseForm</name>
    <message>
        <source>Choose what another system has exported</source>
        <translation>Elija lo que exportó otro sistema</translation>
    </message>
    <message>
        <source>Or drop a file or a folder anywhere here. The program finds out what it is, and shows what would happen before anything is kept.</source>
        <translation>O suelte aquí un archivo o una carpeta. El programa averigua qué es, y muestra qué pasaría antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;This is</source>
        <translation>Est&amp;o es</translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation>Es&amp;cuela</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Emitida el</translation>
    </message>
    <message>
        <source>Where no day of issue is said, the day counts on which the file was made.</source>
        <translation>Si no se dice el día de emisión, cuenta el día en que se hizo el archivo.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>What can come in</source>
        <translation>Lo que puede entrar</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Traído antes</translation>
    </message>
</context>
<context>
    <name>ImportColumnsForm</name>
    <message>
        <source>Columns are read as in</source>
        <translation>Las columnas se leen como en</translation>
    </message>
    <message>
        <source>A whole &amp;name is</source>
        <translation>Un &amp;nombre completo es</translation>
    </message>
    <message>
        <source>A &amp;date is</source>
        <translation>Una &amp;fecha es</translation>
    </message>
    <message>
        <source>&amp;Term of all rows</source>
        <translation>&amp;Periodo de todas las filas</translation>
    </message>
    <message>
        <source>Take only rows &amp;where</source>
        <translation>Tomar solo filas &amp;donde</translation>
    </message>
    <message>
        <source>&amp;has this in it</source>
        <translation>di&amp;ce esto</translation>
    </message>
    <message>
        <source>The table has &amp;everybody: whoever is not in it may have left</source>
        <translation>La tabla tiene a &amp;todos: quien no está en ella quizá se fue</translation>
    </message>
    <message>
        <source>Kee&amp;p these columns for the next time, under the name</source>
        <translation>&amp;Guardar estas columnas para la próxima vez, con el nombre</translation>
    </message>
    <message>
        <source>Left empty, they are not kept. The next table with these columns is then read alike.</source>
        <translation>Si queda vacío, no se guardan. La próxima tabla con estas columnas se lee igual.</translation>
    </message>
</context>
<context>
    <name>ImportDoneForm</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>&amp;Bring in more</source>
        <translation>Traer &amp;más</translation>
    </message>
    <message>
        <source>Go to the st&amp;udents</source>
        <translation>Ir a los est&amp;udiantes</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Bring in</source>
        <translation>Traer datos</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>At&amp;rás</translation>
    </message>
</context>
<context>
    <name>ImportPreviewForm</name>
    <message>
        <source>Take &amp;all of these</source>
        <translation>Tomar todos &amp;estos</translation>
    </message>
</context>
<context>
    <name>ImportWorkingForm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>JournalEditForm</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>JournalEntryForm</name>
    <message>
        <source>&amp;Minutes</source>
        <translation>M&amp;inutos</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Seen b&amp;y</source>
        <translation>Vi&amp;sto por</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Guardar anotación</translation>
    </message>
</context>
<context>
    <name>JournalPageForm</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Va&amp;ciar</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Estudiante</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Escritas &amp;por</translation>
    </message>
    <message>
        <source>See&amp;n by</source>
        <translation>&amp;Vistas por</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>What I put &amp;aside</source>
        <translation>Lo que &amp;aparté</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
</context>
<context>
    <name>NewDocumentForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>NewOfficeForm</name>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>La escuela</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Escuela</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Distrito</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;First school year</source>
        <translation>&amp;Primer año escolar</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Huso horario</translation>
    </message>
    <message>
        <source>&amp;Folder for the office</source>
        <translation>&amp;Carpeta para la oficina</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>On this computer’s own disk: network drives and cloud folders are refused, because they would damage it.</source>
        <translation>En el disco de esta computadora: no se aceptan unidades de red ni carpetas en la nube, porque la dañarían.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>NewStudentForm</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>Called (&amp;preferred name)</source>
        <translation>Le dicen (nombre &amp;preferido)</translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation>Nú&amp;mero de estudiante</translation>
    </message>
    <message>
        <source>G&amp;rade</source>
        <translation>G&amp;rado</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Na&amp;cimiento</translation>
    </message>
    <message>
        <source>&amp;Language at home</source>
        <translation>&amp;Idioma en casa</translation>
    </message>
    <message>
        <source>&amp;Counselor</source>
        <translation>Con&amp;sejero</translation>
    </message>
</context>
<context>
    <name>ParticipantsForm</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>student and parent both sign (C.11)</source>
        <translation>firman ambos (C.11)</translation>
    </message>
    <message>
        <source>New c&amp;onsent</source>
        <translation>Nuevo &amp;consentimiento</translation>
    </message>
    <message>
        <source>Record of disclosures</source>
        <translation>Registro de divulgaciones</translation>
    </message>
    <message>
        <source>kept as long as the file</source>
        <translation>se guarda mientras exista el expediente</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>A&amp;notar…</translation>
    </message>
    <message>
        <source>Gi&amp;ve a copy…</source>
        <translation>&amp;Dar una copia…</translation>
    </message>
</context>
<context>
    <name>ParticipationForm</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Takes part &amp;as</source>
        <translation>Participa c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
</context>
<context>
    <name>PersonContactForm</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Le dicen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Needs an &amp;interpreter</source>
        <translation>Necesita &amp;intérprete</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Calle</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>Código &amp;postal</translation>
    </message>
    <message>
        <source>&amp;Hide the address on prints that are shared</source>
        <translation>&amp;Reservar la dirección en las copias compartidas</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>Nú&amp;mero de celular</translation>
    </message>
    <message>
        <source>H&amp;ome telephone</source>
        <translation>Teléfono de ca&amp;sa</translation>
    </message>
    <message>
        <source>&amp;Work telephone</source>
        <translation>Teléfono del &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Best times</source>
        <translation>Mejores &amp;horas</translation>
    </message>
</context>
<context>
    <name>PlanAchievementForm</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Proof, or seen by</source>
        <translation>Prueba, o visto por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>PlanActivityForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlanContributionForm</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which sections</source>
        <translation>Qué secciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>PlanNoteForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Kept when you leave it.</source>
        <translation>Se guarda cuando sale de él.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>PlanObjectiveForm</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>O&amp;rigen</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>&amp;Target date</source>
        <translation>&amp;Fecha meta</translation>
    </message>
    <message>
        <source>How we will &amp;know</source>
        <translation>Cómo lo &amp;sabremos</translation>
    </message>
    <message>
        <source>Where it bega&amp;n</source>
        <translation>Dónde e&amp;mpezó</translation>
    </message>
    <message>
        <source>What to &amp;reach</source>
        <translation>Qué a&amp;lcanzar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>Añadir n&amp;ota</translation>
    </message>
    <message>
        <source>Who will do it</source>
        <translation>Quién lo hará</translation>
    </message>
    <message>
        <source>Tick what is done. Help of family and others never prints as a school promise.</source>
        <translation>Marque lo hecho. La ayuda de la familia y de otros nunca se imprime como promesa de la escuela.</translation>
    </message>
    <message>
        <source>&amp;Beyond the school’s means</source>
        <translation>Fuera del alcan&amp;ce de la escuela</translation>
    </message>
    <message>
        <source>Refer to &amp;Principal</source>
        <translation>Remitir al D&amp;irector</translation>
    </message>
</context>
<context>
    <name>PlanOptionForm</name>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Serves objective</source>
        <translation>Sirve al objetivo</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Where the student stands</source>
        <translation>Cómo va el estudiante</translation>
    </message>
</context>
<context>
    <name>PlanPageForm</name>
    <message>
        <source>Added by each role</source>
        <translation>Añadido por cada función</translation>
    </message>
    <message>
        <source>C.5</source>
        <translation>C.5</translation>
    </message>
    <message>
        <source>Ca&amp;rry over…</source>
        <translation>&amp;Traer…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Whole plan as printed</source>
        <translation>Plan completo &amp;como se imprime</translation>
    </message>
</context>
<context>
    <name>PlanPreparerForm</name>
    <message>
        <source>&amp;Prepared by</source>
        <translation>&amp;Preparado por</translation>
    </message>
    <message>
        <source>In grades 9 to 12 the student prepares the plan, with a counselor or teacher and a parent (policy C.5).</source>
        <translation>En los grados 9 a 12 el estudiante prepara el plan, con un consejero o maestro y su madre, padre o tutor (política C.5).</translation>
    </message>
</context>
<context>
    <name>PlanReferForm</name>
    <message>
        <source>What is &amp;needed</source>
        <translation>Qué se &amp;necesita</translation>
    </message>
    <message>
        <source>Which of the school’s own &amp;offerings were looked at</source>
        <translation>Qué &amp;ofertas de la propia escuela se examinaron</translation>
    </message>
</context>
<context>
    <name>PlanSignatureForm</name>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;Quién firma</translation>
    </message>
    <message>
        <source>&amp;Took part</source>
        <translation>&amp;Participó</translation>
    </message>
    <message>
        <source>&amp;Received a copy</source>
        <translation>&amp;Recibió copia</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse.</source>
        <translation>Firme con un lápiz, el dedo o el ratón.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Signed o&amp;n</source>
        <translation>F&amp;irmado el</translation>
    </message>
    <message>
        <source>The signed &amp;paper, scanned</source>
        <translation>El papel firmado, &amp;escaneado</translation>
    </message>
    <message>
        <source>&amp;Add the scan…</source>
        <translation>&amp;Añadir el escaneo…</translation>
    </message>
</context>
<context>
    <name>PlanSkillForm</name>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
</context>
<context>
    <name>PlanStatementForm</name>
    <message>
        <source>Not a binding agreement</source>
        <translation>No es un acuerdo obligatorio</translation>
    </message>
    <message>
        <source>C.6</source>
        <translation>C.6</translation>
    </message>
    <message>
        <source>Established and reviewed</source>
        <translation>Establecido y revisado</translation>
    </message>
    <message>
        <source>&amp;Close plan…</source>
        <translation>&amp;Cerrar plan…</translation>
    </message>
    <message>
        <source>&amp;Open plan again</source>
        <translation>A&amp;brir el plan de nuevo</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Mark &amp;reviewed</source>
        <translation>Marcar como &amp;revisado</translation>
    </message>
    <message>
        <source>&amp;Establish plan</source>
        <translation>&amp;Establecer plan</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Próxima revisión</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Versiones guardadas</translation>
    </message>
    <message>
        <source>Took part, or received a copy</source>
        <translation>Participó o recibió copia</translation>
    </message>
    <message>
        <source>Add &amp;signature</source>
        <translation>Añadir &amp;firma</translation>
    </message>
</context>
<context>
    <name>PlanStrategyForm</name>
    <message>
        <source>&amp;Strategy for choosing courses</source>
        <translation>&amp;Estrategia para elegir cursos</translation>
    </message>
    <message>
        <source>How each year’s courses lead to graduation and to what comes after (policy B.1.c).</source>
        <translation>Cómo los cursos de cada año llevan a la graduación y a lo que viene después (política B.1.c).</translation>
    </message>
</context>
<context>
    <name>PlanStrengthForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>PlanSuggestionForm</name>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>Suggested &amp;by</source>
        <translation>Sugerido &amp;por</translation>
    </message>
</context>
<context>
    <name>PlanTookPartForm</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
</context>
<context>
    <name>PlanVersionForm</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>PreviewForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Ajustar al ancho</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>No está en esta copia</translation>
    </message>
</context>
<context>
    <name>PrintManyForm</name>
    <message>
        <source>&amp;Day of the conferences</source>
        <translation>&amp;Día de las conferencias</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>How it &amp;reaches them</source>
        <translation>Cómo les &amp;llega</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;En</translation>
    </message>
</context>
<context>
    <name>PrintOptionsForm</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Año</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>&amp;Encrypt when saving</source>
        <translation>&amp;Cifrar al guardar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeForm</name>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, only this code opens the office. Print it, or write it down, and keep it where you keep what must not burn: not in this computer.</source>
        <translation>Si se olvidan todas las contraseñas, solo este código abre la oficina. Imprímalo o anótelo, y guárdelo donde guarda lo que no debe quemarse: no en esta computadora.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>Type the code &amp;back from the paper</source>
        <translation>&amp;Escriba el código leyéndolo del papel</translation>
    </message>
    <message>
        <source>Capitals, hyphens and spaces do not matter.</source>
        <translation>Mayúsculas, guiones y espacios no importan.</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Abrir la oficina</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>The code opens the office once more. You then choose a new passphrase for one account; the old passphrase of that account ends.</source>
        <translation>El código abre la oficina una vez más. Luego usted elige una contraseña nueva para una cuenta; la contraseña anterior de esa cuenta termina.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Eight groups of five. Capitals, hyphens and spaces do not matter.</source>
        <translation>Ocho grupos de cinco. Mayúsculas, guiones y espacios no importan.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>&amp;Otra vez la contraseña nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>Poner contraseña y abrir</translation>
    </message>
</context>
<context>
    <name>ReportCardEntryForm</name>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Emitida el</translation>
    </message>
    <message>
        <source>The &amp;paper itself</source>
        <translation>El pape&amp;l mismo</translation>
    </message>
    <message>
        <source>&amp;Open the paper</source>
        <translation>A&amp;brir el papel</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Add a &amp;mark</source>
        <translation>Añadir una &amp;calificación</translation>
    </message>
    <message>
        <source>Take the report card out of the file</source>
        <translation>Sacar la boleta del expediente</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Where the restored office is kept</source>
        <translation>Dónde se guarda la oficina restaurada</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Otro &amp;lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>RevokeConsentForm</name>
    <message>
        <source>Taken back &amp;on</source>
        <translation>&amp;Revocado el</translation>
    </message>
</context>
<context>
    <name>SchoolDayForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>School is &amp;out at</source>
        <translation>La &amp;salida es a las</translation>
    </message>
</context>
<context>
    <name>ScoreEntryForm</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Examen</translation>
    </message>
    <message>
        <source>Other &amp;name</source>
        <translation>Otro &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>Taken &amp;on</source>
        <translation>&amp;Hecho el</translation>
    </message>
    <message>
        <source>&amp;Score, as printed</source>
        <translation>&amp;Resultado, como está impreso</translation>
    </message>
    <message>
        <source>Take this score out of the file</source>
        <translation>Sacar este resultado del expediente</translation>
    </message>
</context>
<context>
    <name>SettingsBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Hacer copia a&amp;hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde van</translation>
    </message>
    <message>
        <source>Choose a second &amp;folder…</source>
        <translation>Elegir una segunda &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>&amp;Ninguna segunda carpeta</translation>
    </message>
    <message>
        <source>A stick or a network drive. Backups are encrypted as the office is: whoever finds one needs a passphrase or the recovery code.</source>
        <translation>Una memoria USB o una unidad de red. Las copias están cifradas como la oficina: quien encuentre una necesita una contraseña o el código de recuperación.</translation>
    </message>
    <message>
        <source>Putting one back</source>
        <translation>Reponer una copia</translation>
    </message>
    <message>
        <source>Lock the office and choose “Open another folder” at its front, then the folder of a backup. Nothing is overwritten: the office that stands there now is set aside beside it.</source>
        <translation>Bloquee la oficina y elija “Abrir otra carpeta” en su portada, luego la carpeta de una copia. No se sobrescribe nada: la oficina que está allí ahora se aparta a su lado.</translation>
    </message>
</context>
<context>
    <name>SettingsListForm</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
</context>
<context>
    <name>SettingsLockForm</name>
    <message>
        <source>When the office locks by itself</source>
        <translation>Cuándo se bloquea sola la oficina</translation>
    </message>
    <message>
        <source>&amp;Minutes without a touch</source>
        <translation>&amp;Minutos sin tocar nada</translation>
    </message>
    <message>
        <source>From 1 to 15. What is being typed is kept, and after unlocking you are where you were.</source>
        <translation>De 1 a 15. Lo que se está escribiendo se guarda, y al desbloquear usted está donde estaba.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Cambiar mi &amp;contraseña…</translation>
    </message>
</context>
<context>
    <name>SettingsLookForm</name>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of all text</source>
        <translation>&amp;Tamaño de todo el texto</translation>
    </message>
    <message>
        <source>Ctrl and plus make it larger, Ctrl and minus smaller, anywhere.</source>
        <translation>Ctrl y más lo agranda, Ctrl y menos lo reduce, en cualquier parte.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>The window is built anew at once, at the same place. What is typed is kept.</source>
        <translation>La ventana se construye de nuevo enseguida, en el mismo lugar. Lo escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>SettingsSchoolForm</name>
    <message>
        <source>The school</source>
        <translation>La escuela</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Distrito</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Huso horario</translation>
    </message>
    <message>
        <source>Conferences take place in it, wherever the computer is.</source>
        <translation>Las conferencias se celebran en él, esté donde esté la computadora.</translation>
    </message>
    <message>
        <source>Words of the district</source>
        <translation>Palabras del distrito</translation>
    </message>
    <message>
        <source>What the &amp;plan is called</source>
        <translation>Cómo se llama el &amp;plan</translation>
    </message>
    <message>
        <source>Its &amp;initials</source>
        <translation>Sus &amp;siglas</translation>
    </message>
    <message>
        <source>They stand on what is printed.</source>
        <translation>Figuran en lo que se imprime.</translation>
    </message>
</context>
<context>
    <name>StudentAsideForm</name>
    <message>
        <source>Next conference</source>
        <translation>Próxima conferencia</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>No hay ninguna prevista.</translation>
    </message>
    <message>
        <source>Schedule one</source>
        <translation>Planear una</translation>
    </message>
    <message>
        <source>What the file lacks</source>
        <translation>Lo que falta en el expediente</translation>
    </message>
    <message>
        <source>The file holds what it should.</source>
        <translation>El expediente contiene lo que debe.</translation>
    </message>
    <message>
        <source>Recent journal</source>
        <translation>Diario reciente</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
</context>
<context>
    <name>StudentConferencesForm</name>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Parent &amp;asked for a meeting…</source>
        <translation>La familia pidió una &amp;reunión…</translation>
    </message>
    <message>
        <source>A conference besides the yearly one, when a parent asks for it (C.4)</source>
        <translation>Una conferencia además de la anual, cuando la pide la familia (C.4)</translation>
    </message>
    <message>
        <source>&amp;New conference…</source>
        <translation>&amp;Nueva conferencia…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Offered every year (C.2)</source>
        <translation>Ofrecida cada año (C.2)</translation>
    </message>
    <message>
        <source>Held jointly means by teacher, parent or guardian, and student. An offer meets C.2 also where the family declines it: it counts as declined when somebody declines and nobody of the family says yes.</source>
        <translation>Conjunta quiere decir por maestro, madre, padre o tutor, y estudiante. Una oferta cumple C.2 también cuando la familia la rechaza: cuenta como rechazada si alguien dice que no asistirá y nadie de la familia dice que sí.</translation>
    </message>
    <message>
        <source>What the state counts (R277-462-5(6))</source>
        <translation>Lo que cuenta el estado (R277-462-5(6))</translation>
    </message>
    <message>
        <source>One individual and one group conference with parent, counselor and student, held in each pair of grades.</source>
        <translation>Una conferencia individual y una de grupo con familia, consejero y estudiante, realizadas en cada par de grados.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
</context>
<context>
    <name>StudentGlanceForm</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quiénes participan</translation>
    </message>
</context>
<context>
    <name>StudentLeavesForm</name>
    <message>
        <source>&amp;Last day here</source>
        <translation>Ú&amp;ltimo día aquí</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
</context>
<context>
    <name>StudentListForm</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>&amp;Add student</source>
        <translation>&amp;Añadir estudiante</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
</context>
<context>
    <name>StudentPageForm</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planear</translation>
    </message>
    <message>
        <source>&amp;Print ILP file</source>
        <translation>&amp;Imprimir expediente</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>A&amp;ño escolar</translation>
    </message>
</context>
<context>
    <name>StudentReturnsForm</name>
    <message>
        <source>&amp;First day back</source>
        <translation>&amp;Primer día de vuelta</translation>
    </message>
    <message>
        <source>G&amp;rade</source>
        <translation>G&amp;rado</translation>
    </message>
</context>
<context>
    <name>TodayForm</name>
    <message>
        <source>New &amp;entry</source>
        <translation>Nueva &amp;anotación</translation>
    </message>
    <message>
        <source>&amp;New conference</source>
        <translation>&amp;Nueva conferencia</translation>
    </message>
    <message>
        <source>Today’s conferences</source>
        <translation>Conferencias de hoy</translation>
    </message>
    <message>
        <source>Open &amp;calendar</source>
        <translation>Abrir &amp;calendario</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Pendiente para usted</translation>
    </message>
    <message>
        <source>A&amp;ll lists</source>
        <translation>Todas las &amp;listas</translation>
    </message>
    <message>
        <source>How the school stands</source>
        <translation>Cómo va la escuela</translation>
    </message>
    <message>
        <source>Last journal entries</source>
        <translation>Últimas anotaciones del diario</translation>
    </message>
    <message>
        <source>Open &amp;journal</source>
        <translation>Abrir &amp;diario</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Who is signing in?</source>
        <translation>¿&amp;Quién entra?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Usar código de recuperación</translation>
    </message>
    <message>
        <source>Locks by itself; what is typed is kept</source>
        <translation>Se bloquea sola; lo escrito se guarda</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock with this &amp;computer’s sign-in</source>
        <translation>Desbloquear con el &amp;acceso de esta computadora</translation>
    </message>
    <message>
        <source>Kept encrypted in this folder on this computer. Nothing is sent anywhere.</source>
        <translation>Se guarda cifrado en esta carpeta de esta computadora. No se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Welcome to ILP Desktop</source>
        <translation>Bienvenido a ILP Desktop</translation>
    </message>
    <message>
        <source>Every student’s Individual Learning Plan file, encrypted in a folder on this computer. Nothing is sent anywhere.</source>
        <translation>El expediente del Plan de Aprendizaje Individual de cada estudiante, cifrado en una carpeta de esta computadora. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>A demonstration office with 350 made-up students. It goes in one click.</source>
        <translation>Una oficina de demostración con 350 estudiantes inventados. Se quita con un clic.</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Crear una oficina nueva</translation>
    </message>
    <message>
        <source>Your school, your account, a recovery code. It takes five minutes.</source>
        <translation>Su escuela, su cuenta, un código de recuperación. Toma cinco minutos.</translation>
    </message>
    <message>
        <source>Open an office that exists</source>
        <translation>Abrir una oficina que existe</translation>
    </message>
    <message>
        <source>A folder whose name ends in .ilpvault.</source>
        <translation>Una carpeta cuyo nombre termina en .ilpvault.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Mark</source>
        <translation>Calificación</translation>
    </message>
</context>
</TS>
