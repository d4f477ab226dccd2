<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GatewayGroup</name>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every %n second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message numerus="yes">
        <source>%n operation(s) done</source>
        <translation>
            <numerusform>%n operation done</numerusform>
            <numerusform>%n operations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still without an outcome</source>
        <translation>
            <numerusform>%n operation still without an outcome</numerusform>
            <numerusform>%n operations still without an outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message numerus="yes">
        <source>A code is on its way to the recovery address of this login, if it has one. Valid for %n minute(s).</source>
        <translation>
            <numerusform>A code is on its way to the recovery address of this login, if it has one. Valid for %n minute.</numerusform>
            <numerusform>A code is on its way to the recovery address of this login, if it has one. Valid for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySide</name>
    <message numerus="yes">
        <source>goes to the recovery address of the settings, if there is one; valid for %n minute(s)</source>
        <translation>
            <numerusform>goes to the recovery address of the settings, if there is one; valid for %n minute</numerusform>
            <numerusform>goes to the recovery address of the settings, if there is one; valid for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistryDesk</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistryExport</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistryMoney</name>
    <message numerus="yes">
        <source>%n operation(s) without an outcome</source>
        <translation>
            <numerusform>%n operation without an outcome</numerusform>
            <numerusform>%n operations without an outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) in the queue</source>
        <translation>
            <numerusform>%n operation in the queue</numerusform>
            <numerusform>%n operations in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message numerus="yes">
        <source>{shown} of %n operation(s)</source>
        <translation>
            <numerusform>{shown} of %n operation</numerusform>
            <numerusform>{shown} of %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) are shown</source>
        <translation>
            <numerusform>The only operation is shown</numerusform>
            <numerusform>All %n operations are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, copy with headers: Ctrl+Shift+C</source>
        <translation>
            <numerusform>%n row selected, copy with headers: Ctrl+Shift+C</numerusform>
            <numerusform>%n rows selected, copy with headers: Ctrl+Shift+C</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n field(s) with an error</source>
        <translation>
            <numerusform>%n field with an error</numerusform>
            <numerusform>%n fields with an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
