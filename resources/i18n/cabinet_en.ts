<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Operation details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copy the cell</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Filter by the cell</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Find by list…</source>
        <translation>Find by list…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Draw the privacy curtain</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Amount from</source>
        <translation>Amount from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Amount to</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The program met an error. The registry is safe; the log has the details.</source>
        <translation>The program met an error. The registry is safe; the log has the details.</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>As in the system</source>
        <translation>As in the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Merchant&apos;s name in the window</source>
        <translation>Merchant&apos;s name in the window</translation>
    </message>
    <message>
        <source>Seller login where a file names none</source>
        <translation>Seller login where a file names none</translation>
    </message>
    <message>
        <source>At most ten columns, as in the bank&apos;s cabinet</source>
        <translation>At most ten columns, as in the bank&apos;s cabinet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChangesLedger</name>
    <message>
        <source>Skipped head, foot and blank lines: {count}.</source>
        <translation>Skipped head, foot and blank lines: {count}.</translation>
    </message>
    <message>
        <source>Card numbers masked: {count}.</source>
        <translation>Card numbers masked: {count}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}.</source>
        <translation>Columns not taken: {columns}.</translation>
    </message>
    <message>
        <source>What changes in the registry</source>
        <translation>What changes in the registry</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Rows to import</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>Hidden by the filter: {count}</source>
        <translation>Hidden by the filter: {count}</translation>
    </message>
    <message>
        <source>Click switches the filter off and keeps its value</source>
        <translation>Click switches the filter off and keeps its value</translation>
    </message>
    <message>
        <source>Hidden: {parts}</source>
        <translation>Hidden: {parts}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Active filters</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Order description</source>
        <translation>Order description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Refunded amount</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Unique order ID</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Payment system</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Seller login</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Registered amount</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Response code</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>Cardholder name</translation>
    </message>
    <message>
        <source>Processing ID</source>
        <translation>Processing ID</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Additional parameters</translation>
    </message>
    <message>
        <source>Receipt status</source>
        <translation>Receipt status</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Selected: {count}</source>
        <translation>Selected: {count}</translation>
    </message>
    <message>
        <source>Selected: {count} / {max}</source>
        <translation>Selected: {count} / {max}</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. To add a column, uncheck another one first.</source>
        <translation>Order: with the mouse or Alt + ↑ ↓. To add a column, uncheck another one first.</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. A checked column is added at the end.</source>
        <translation>Order: with the mouse or Alt + ↑ ↓. A checked column is added at the end.</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Column settings</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>More columns</translation>
    </message>
    <message>
        <source>example: order {order}</source>
        <translation>example: order {order}</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order.</source>
        <translation>Choose which columns to show and in what order.</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order ({max} at most).</source>
        <translation>Choose which columns to show and in what order ({max} at most).</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>refusals are hidden by the filter</source>
        <translation>refusals are hidden by the filter</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>3-D Secure attempted</source>
        <translation>3-D Secure attempted</translation>
    </message>
    <message>
        <source>3-D Secure passed</source>
        <translation>3-D Secure passed</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>without 3-D Secure</translation>
    </message>
    <message>
        <source>No. {order}, {date}</source>
        <translation>No. {order}, {date}</translation>
    </message>
    <message>
        <source>Unique order ID in the system</source>
        <translation>Unique order ID in the system</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Approval code</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Card expiry date</translation>
    </message>
    <message>
        <source>Held amount</source>
        <translation>Held amount</translation>
    </message>
    <message>
        <source>Charged amount</source>
        <translation>Charged amount</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Bank fee</translation>
    </message>
    <message>
        <source>Available for refund</source>
        <translation>Available for refund</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Last refund</source>
        <translation>Last refund</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Click to copy</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Transaction details</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>File saved: {file}</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Transaction details</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Operation details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>As in the bank&apos;s file</source>
        <translation>As in the bank&apos;s file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Previous order</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Next order</translation>
    </message>
    <message>
        <source>Order {place} of {count}</source>
        <translation>Order {place} of {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The registry is unchanged.</source>
        <translation>The registry is unchanged.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The last action was not written.</source>
        <translation>The last action was not written.</translation>
    </message>
    <message>
        <source>The data are safe, the last action was not written.</source>
        <translation>The data are safe, the last action was not written.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>The export was not written.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>Download it from the bank again.</source>
        <translation>Download it from the bank again.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Choose another one from the list.</translation>
    </message>
    <message>
        <source>The amount is not written correctly: {value}.</source>
        <translation>The amount is not written correctly: {value}.</translation>
    </message>
    <message>
        <source>Enter a number, for example 1700.00.</source>
        <translation>Enter a number, for example 1700.00.</translation>
    </message>
    <message>
        <source>The lower amount is larger than the upper one.</source>
        <translation>The lower amount is larger than the upper one.</translation>
    </message>
    <message>
        <source>Swap the two amounts or clear one of them.</source>
        <translation>Swap the two amounts or clear one of them.</translation>
    </message>
    <message>
        <source>There is no such currency: {value}.</source>
        <translation>There is no such currency: {value}.</translation>
    </message>
    <message>
        <source>Give its three letters, for example KZT.</source>
        <translation>Give its three letters, for example KZT.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>This is not a date: {value}.</translation>
    </message>
    <message>
        <source>Write it like 2021-07-28 or 2021-07-28T11:59.</source>
        <translation>Write it like 2021-07-28 or 2021-07-28T11:59.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Swap the two dates or clear one of them.</source>
        <translation>Swap the two dates or clear one of them.</translation>
    </message>
    <message>
        <source>There is no such time zone: {value}.</source>
        <translation>There is no such time zone: {value}.</translation>
    </message>
    <message>
        <source>Give a name like Asia/Almaty.</source>
        <translation>Give a name like Asia/Almaty.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read.</source>
        <translation>The saved filter cannot be read.</translation>
    </message>
    <message>
        <source>Set the filter anew and save it.</source>
        <translation>Set the filter anew and save it.</translation>
    </message>
    <message>
        <source>No columns are chosen, or one is chosen twice.</source>
        <translation>No columns are chosen, or one is chosen twice.</translation>
    </message>
    <message>
        <source>Choose at least one column, each once.</source>
        <translation>Choose at least one column, each once.</translation>
    </message>
    <message>
        <source>More columns are chosen than may be shown: {limit} at most.</source>
        <translation>More columns are chosen than may be shown: {limit} at most.</translation>
    </message>
    <message>
        <source>Take away some columns.</source>
        <translation>Take away some columns.</translation>
    </message>
    <message>
        <source>There is no such column: {value}.</source>
        <translation>There is no such column: {value}.</translation>
    </message>
    <message>
        <source>Files of this kind are not written: {value}.</source>
        <translation>Files of this kind are not written: {value}.</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .csv, .xlsx or .xls.</source>
        <translation>End the file&apos;s name in .csv, .xlsx or .xls.</translation>
    </message>
    <message>
        <source>There is no such encoding: {value}.</source>
        <translation>There is no such encoding: {value}.</translation>
    </message>
    <message>
        <source>Give utf-8 or cp1251, for example.</source>
        <translation>Give utf-8 or cp1251, for example.</translation>
    </message>
    <message>
        <source>The file has no row {value}.</source>
        <translation>The file has no row {value}.</translation>
    </message>
    <message>
        <source>Give the number of the row that holds the captions.</source>
        <translation>Give the number of the row that holds the captions.</translation>
    </message>
    <message>
        <source>The file profile “{value}” is not known or cannot be read.</source>
        <translation>The file profile “{value}” is not known or cannot be read.</translation>
    </message>
    <message>
        <source>Order No. {order} is not in the registry.</source>
        <translation>Order No. {order} is not in the registry.</translation>
    </message>
    <message>
        <source>Check the number or load a newer file of the bank.</source>
        <translation>Check the number or load a newer file of the bank.</translation>
    </message>
    <message>
        <source>There is no import No. {batch}.</source>
        <translation>There is no import No. {batch}.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>Choose one from the list of imports.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>There is no template “{name}”.</translation>
    </message>
    <message>
        <source>There is no file profile “{name}”.</source>
        <translation>There is no file profile “{name}”.</translation>
    </message>
    <message>
        <source>Import No. {batch} was undone before.</source>
        <translation>Import No. {batch} was undone before.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>There is already a template “{name}”.</source>
        <translation>There is already a template “{name}”.</translation>
    </message>
    <message>
        <source>The old one is kept.</source>
        <translation>The old one is kept.</translation>
    </message>
    <message>
        <source>Give another name or overwrite the old template.</source>
        <translation>Give another name or overwrite the old template.</translation>
    </message>
    <message>
        <source>The file is open for viewing only.</source>
        <translation>The file is open for viewing only.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Start the program without the review mode and import the file.</source>
        <translation>Start the program without the review mode and import the file.</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>The registry is open for reading only.</translation>
    </message>
    <message>
        <source>Open the registry for writing and try again.</source>
        <translation>Open the registry for writing and try again.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>The work was stopped.</translation>
    </message>
    <message>
        <source>The registry is as it was before.</source>
        <translation>The registry is as it was before.</translation>
    </message>
    <message>
        <source>Start it again when it suits you.</source>
        <translation>Start it again when it suits you.</translation>
    </message>
    <message>
        <source>The file {file} could not be opened: it is damaged or in use.</source>
        <translation>The file {file} could not be opened: it is damaged or in use.</translation>
    </message>
    <message>
        <source>Close the file in other programs and try again.</source>
        <translation>Close the file in other programs and try again.</translation>
    </message>
    <message>
        <source>The kind of {file} was not recognised.</source>
        <translation>The kind of {file} was not recognised.</translation>
    </message>
    <message>
        <source>Choose a CSV, XLSX or XLS file.</source>
        <translation>Choose a CSV, XLSX or XLS file.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>The file {file} has no rows.</translation>
    </message>
    <message>
        <source>Check the period and download it from the bank again.</source>
        <translation>Check the period and download it from the bank again.</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password.</source>
        <translation>The file {file} is protected by a password.</translation>
    </message>
    <message>
        <source>Remove the protection and import it again.</source>
        <translation>Remove the protection and import it again.</translation>
    </message>
    <message>
        <source>No date and amount columns were found in {file}.</source>
        <translation>No date and amount columns were found in {file}.</translation>
    </message>
    <message>
        <source>Point these columns out in the preview.</source>
        <translation>Point these columns out in the preview.</translation>
    </message>
    <message>
        <source>A line of {file} is too long for a table.</source>
        <translation>A line of {file} is too long for a table.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>The file {file} is damaged.</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}” to “{new}”.</source>
        <translation>The bank renamed the column “{old}” to “{new}”.</translation>
    </message>
    <message>
        <source>The import waits and the registry is unchanged.</source>
        <translation>The import waits and the registry is unchanged.</translation>
    </message>
    <message>
        <source>Confirm the change or choose the column yourself.</source>
        <translation>Confirm the change or choose the column yourself.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: it is open in another program or its folder is closed.</source>
        <translation>The file {file} could not be written: it is open in another program or its folder is closed.</translation>
    </message>
    <message>
        <source>Close the file or choose another name.</source>
        <translation>Close the file or choose another name.</translation>
    </message>
    <message>
        <source>The database is not available.</source>
        <translation>The database is not available.</translation>
    </message>
    <message>
        <source>Check the data folder or the network and try again.</source>
        <translation>Check the data folder or the network and try again.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk does not read or write.</source>
        <translation>The disk does not read or write.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Check the disk and try again.</translation>
    </message>
    <message>
        <source>Another window of the program is writing to this registry.</source>
        <translation>Another window of the program is writing to this registry.</translation>
    </message>
    <message>
        <source>The registry&apos;s file is damaged or is not a registry.</source>
        <translation>The registry&apos;s file is damaged or is not a registry.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>It was left as it is.</translation>
    </message>
    <message>
        <source>Put a copy from the backups folder in its place.</source>
        <translation>Put a copy from the backups folder in its place.</translation>
    </message>
    <message>
        <source>The data folder is closed for writing.</source>
        <translation>The data folder is closed for writing.</translation>
    </message>
    <message>
        <source>Ask the administrator to open it or choose another folder.</source>
        <translation>Ask the administrator to open it or choose another folder.</translation>
    </message>
    <message>
        <source>The registry&apos;s file could not be opened.</source>
        <translation>The registry&apos;s file could not be opened.</translation>
    </message>
    <message>
        <source>The registry was made by an older version of the program.</source>
        <translation>The registry was made by an older version of the program.</translation>
    </message>
    <message>
        <source>It is unchanged.</source>
        <translation>It is unchanged.</translation>
    </message>
    <message>
        <source>Open it for writing once, it will be brought up to date.</source>
        <translation>Open it for writing once, it will be brought up to date.</translation>
    </message>
    <message>
        <source>The backup before the update was not made.</source>
        <translation>The backup before the update was not made.</translation>
    </message>
    <message>
        <source>The working data are safe and were not updated.</source>
        <translation>The working data are safe and were not updated.</translation>
    </message>
    <message>
        <source>Free some space in the data folder and try again.</source>
        <translation>Free some space in the data folder and try again.</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program.</source>
        <translation>The data were made by a newer version of the program.</translation>
    </message>
    <message>
        <source>They are unchanged.</source>
        <translation>They are unchanged.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Update the program.</translation>
    </message>
    <message>
        <source>The value cannot be used: {value}.</source>
        <translation>The value cannot be used: {value}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>It is not in the registry any more.</source>
        <translation>It is not in the registry any more.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Refresh the list.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>It was changed meanwhile.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Refresh the list and try again.</translation>
    </message>
    <message>
        <source>This action is not possible now.</source>
        <translation>This action is not possible now.</translation>
    </message>
    <message>
        <source>The file {file} cannot be used.</source>
        <translation>The file {file} cannot be used.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>The action did not succeed ({code}).</source>
        <translation>The action did not succeed ({code}).</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, send the log to support.</source>
        <translation>Try again; if it happens once more, send the log to support.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>The program made an error.</translation>
    </message>
    <message>
        <source>Everything up to the last action is saved.</source>
        <translation>Everything up to the last action is saved.</translation>
    </message>
    <message>
        <source>Save the error report and send it to support.</source>
        <translation>Save the error report and send it to support.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Refunded amount</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Registered amount</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Response text</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Card expiry date</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Approval code</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Additional parameters</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Amount from</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Amount to</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Seller login</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Unique order ID</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Last 4 digits of the card</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Payment system</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Response code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>List of numbers</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Date range</source>
        <translation>Date range</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Seller login</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Last 4 digits of the card</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Unique order ID</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Payment system</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Response code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Date created</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>from {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>up to {amount}</translation>
    </message>
    <message>
        <source>not {statuses}</source>
        <translation>not {statuses}</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filter fields</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The bank&apos;s file tells no operations of this order, only its state.</source>
        <translation>The bank&apos;s file tells no operations of this order, only its state.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Operation type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Approval code</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Response code</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Total of the order</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message>
        <source>{operations}, all succeeded</source>
        <translation>{operations}, all succeeded</translation>
    </message>
    <message>
        <source>{operations}, failed: {failed}</source>
        <translation>{operations}, failed: {failed}</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>The order is registered</source>
        <translation>The order is registered</translation>
    </message>
    <message>
        <source>Held on the card</source>
        <translation>Held on the card</translation>
    </message>
    <message>
        <source>Charged to the card</source>
        <translation>Charged to the card</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>The hold is lifted</translation>
    </message>
    <message>
        <source>Returned to the same card</source>
        <translation>Returned to the same card</translation>
    </message>
    <message>
        <source>The order is closed unpaid</source>
        <translation>The order is closed unpaid</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>after {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>CSV, text table</source>
        <translation>CSV, text table</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel 97–2003 (XLS)</source>
        <translation>Excel 97–2003 (XLS)</translation>
    </message>
    <message>
        <source>Excel 2003 (XML)</source>
        <translation>Excel 2003 (XML)</translation>
    </message>
    <message>
        <source>HTML table</source>
        <translation>HTML table</translation>
    </message>
    <message>
        <source>OpenDocument (ODS)</source>
        <translation>OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>dot</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>day, month, year</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>month, day, year</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>year, month, day</translation>
    </message>
    <message>
        <source>In which order are the dates written? The file can be read in two ways.</source>
        <translation>In which order are the dates written? The file can be read in two ways.</translation>
    </message>
    <message>
        <source>Which sign parts the decimals? The file can be read in two ways.</source>
        <translation>Which sign parts the decimals? The file can be read in two ways.</translation>
    </message>
    <message>
        <source>Which column is the sum that the payer paid?</source>
        <translation>Which column is the sum that the payer paid?</translation>
    </message>
    <message>
        <source>In which encoding is the text readable?</source>
        <translation>In which encoding is the text readable?</translation>
    </message>
    <message>
        <source>In which time zone are the times of the file?</source>
        <translation>In which time zone are the times of the file?</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}”. Which column is it now?</source>
        <translation>The bank renamed the column “{old}”. Which column is it now?</translation>
    </message>
    <message>
        <source>Time of registration</source>
        <translation>Time of registration</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Kind of operation</translation>
    </message>
    <message>
        <source>Payment of the refund</source>
        <translation>Payment of the refund</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Save the rows with errors</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>File saved: {file}</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>is being read</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>waits for an answer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>totals agree</source>
        <translation>totals agree</translation>
    </message>
    <message>
        <source>difference explained</source>
        <translation>difference explained</translation>
    </message>
    <message>
        <source>totals do not agree</source>
        <translation>totals do not agree</translation>
    </message>
    <message>
        <source>no totals stated</source>
        <translation>no totals stated</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>An import is written as a whole and undone as a whole: Ctrl+Z in the registry.</source>
        <translation>An import is written as a whole and undone as a whole: Ctrl+Z in the registry.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Other file…</source>
        <translation>Other file…</translation>
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
    <message>
        <source>Find by list</source>
        <translation>Find by list</translation>
    </message>
    <message>
        <source>Order numbers, RRNs or UUIDs, one a line.</source>
        <translation>Order numbers, RRNs or UUIDs, one a line.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing is kept in review mode</source>
        <translation>Nothing is kept in review mode</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>The import is undone</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>The registry is empty</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Acquiring Cabinet</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Acquiring Cabinet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Draw the privacy curtain</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>This file was loaded before: {date}.</source>
        <translation>This file was loaded before: {date}.</translation>
    </message>
    <message>
        <source>Nothing is added twice.</source>
        <translation>Nothing is added twice.</translation>
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
    <message>
        <source>Find by list</source>
        <translation>Find by list</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <translation>Pre-authorisation</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Operation details</source>
        <translation>Operation details</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Reason of the refusal</translation>
    </message>
    <message>
        <source>What to tell the customer</source>
        <translation>What to tell the customer</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Additional parameters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>The payer&apos;s data are behind the curtain (F9)</source>
        <translation>The payer&apos;s data are behind the curtain (F9)</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from {start} to {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>Whole registry</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Search by date of</source>
        <translation>Search by date of</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Search by date of</source>
        <translation>Search by date of</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Almaty</source>
        <translation>Almaty</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Aktau</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Aktobe</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Atyrau</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Kostanay</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Kyzylorda</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Bishkek</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Tashkent</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>first {shown} rows of {count}</source>
        <translation>first {shown} rows of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as a parameter</source>
        <translation>kept as a parameter</translation>
    </message>
    <message>
        <source>none of ours, keep as a parameter</source>
        <translation>none of ours, keep as a parameter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>column {number}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Give the profile a name.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The columns were pointed out by hand.</source>
        <translation>The columns were pointed out by hand.</translation>
    </message>
    <message>
        <source>The captions are those of this profile.</source>
        <translation>The captions are those of this profile.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>How the file was read</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Column delimiter</source>
        <translation>Column delimiter</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimal sign</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Time zone of the file</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Seller login</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>File profile</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>as in the file</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Keep as a profile</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Read as at first</source>
        <translation>Read as at first</translation>
    </message>
</context>
<context>
    <name>RegistryDesk</name>
    <message>
        <source>without the bank</source>
        <translation>without the bank</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Complete payment…</source>
        <translation>Complete payment…</translation>
    </message>
    <message>
        <source>Reverse payment…</source>
        <translation>Reverse payment…</translation>
    </message>
    <message>
        <source>Operations with money come with the connection to the bank</source>
        <translation>Operations with money come with the connection to the bank</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>All templates</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows are too many for the clipboard. Nothing was copied.</source>
        <translation>{count} rows are too many for the clipboard. Nothing was copied.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Export them to a file instead.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Deleted: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>File saved: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Missing: {entries}</source>
        <translation>Missing: {entries}</translation>
    </message>
    <message>
        <source>Ambiguous: {entries}</source>
        <translation>Ambiguous: {entries}</translation>
    </message>
    <message>
        <source>Copy these numbers</source>
        <translation>Copy these numbers</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
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
    <message>
        <source>by the current filter</source>
        <translation>by the current filter</translation>
    </message>
    <message>
        <source>the whole registry</source>
        <translation>the whole registry</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel 97 (XLS)</source>
        <translation>Excel 97 (XLS)</translation>
    </message>
    <message>
        <source>Excel (CSV)</source>
        <translation>Excel (CSV)</translation>
    </message>
    <message>
        <source>1C (CSV)</source>
        <translation>1C (CSV)</translation>
    </message>
    <message>
        <source>For a developer (CSV)</source>
        <translation>For a developer (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
</context>
<context>
    <name>RegistryToolbar</name>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Acquiring Cabinet</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Number, RRN, card</source>
        <translation>Number, RRN, card</translation>
    </message>
    <message>
        <source>Search: order number, RRN, card, description</source>
        <translation>Search: order number, RRN, card, description</translation>
    </message>
    <message>
        <source>Order number, RRN, UUID, last 4 digits, description or e-mail; a list may be pasted</source>
        <translation>Order number, RRN, UUID, last 4 digits, description or e-mail; a list may be pasted</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Column settings</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>largest first</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>smallest first</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>sorted by: {column}, {way}</source>
        <translation>sorted by: {column}, {way}</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>Data as of {time}</translation>
    </message>
    <message>
        <source>the file&apos;s totals agree</source>
        <translation>the file&apos;s totals agree</translation>
    </message>
    <message>
        <source>the difference in totals is explained</source>
        <translation>the difference in totals is explained</translation>
    </message>
    <message>
        <source>the file&apos;s totals do not agree</source>
        <translation>the file&apos;s totals do not agree</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>The registry is empty</translation>
    </message>
    <message>
        <source>Drop a bank export here or open one.</source>
        <translation>Drop a bank export here or open one.</translation>
    </message>
    <message>
        <source>The registry has orders from {day}. Show them?</source>
        <translation>The registry has orders from {day}. Show them?</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>No orders in this period</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nothing matches this filter</translation>
    </message>
    <message>
        <source>Clear the filters or change the period.</source>
        <translation>Clear the filters or change the period.</translation>
    </message>
    <message>
        <source>Found: {found}. Missing: {missing}. Ambiguous: {ambiguous}.</source>
        <translation>Found: {found}. Missing: {missing}. Ambiguous: {ambiguous}.</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>No order number and no unique order ID</source>
        <translation>No order number and no unique order ID</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>There is no such date</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>No amount</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>The amount is not a number</translation>
    </message>
    <message>
        <source>More decimals than the currency has</source>
        <translation>More decimals than the currency has</translation>
    </message>
    <message>
        <source>The amount is below zero</source>
        <translation>The amount is below zero</translation>
    </message>
    <message>
        <source>There is no such currency</source>
        <translation>There is no such currency</translation>
    </message>
    <message>
        <source>A later row of the file tells the same order</source>
        <translation>A later row of the file tells the same order</translation>
    </message>
    <message>
        <source>The row has more cells than there are captions</source>
        <translation>The row has more cells than there are captions</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>The value is too long</translation>
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
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Why it was not read</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>With errors</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Save the rows with errors…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The file&apos;s totals agree</source>
        <translation>The file&apos;s totals agree</translation>
    </message>
    <message>
        <source>What was read adds up to the totals that the file states.</source>
        <translation>What was read adds up to the totals that the file states.</translation>
    </message>
    <message>
        <source>The difference is explained</source>
        <translation>The difference is explained</translation>
    </message>
    <message>
        <source>The rows with errors account for the whole difference; all else agrees.</source>
        <translation>The rows with errors account for the whole difference; all else agrees.</translation>
    </message>
    <message>
        <source>The file&apos;s totals do not agree</source>
        <translation>The file&apos;s totals do not agree</translation>
    </message>
    <message>
        <source>Download the file from the bank again or compare by hand.</source>
        <translation>Download the file from the bank again or compare by hand.</translation>
    </message>
    <message>
        <source>The file states no totals</source>
        <translation>The file states no totals</translation>
    </message>
    <message>
        <source>There is nothing to compare what was read with.</source>
        <translation>There is nothing to compare what was read with.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Control totals</source>
        <translation>Control totals</translation>
    </message>
    <message>
        <source>The file&apos;s total differs from what was read by {amount}: exactly what the rows with errors hold.</source>
        <translation>The file&apos;s total differs from what was read by {amount}: exactly what the rows with errors hold.</translation>
    </message>
    <message>
        <source>The file&apos;s total is larger than what was read by {amount}.</source>
        <translation>The file&apos;s total is larger than what was read by {amount}.</translation>
    </message>
    <message>
        <source>The file&apos;s total is smaller than what was read by {amount}.</source>
        <translation>The file&apos;s total is smaller than what was read by {amount}.</translation>
    </message>
    <message>
        <source>Total in the file</source>
        <translation>Total in the file</translation>
    </message>
    <message>
        <source>Was read</source>
        <translation>Was read</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference without the rows with errors</source>
        <translation>Difference without the rows with errors</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Comes with the connection to the bank</source>
        <translation>Comes with the connection to the bank</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Comes in a later version</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Links and QR</source>
        <translation>Links and QR</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{number} B</source>
        <translation>{number} B</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a bank export</source>
        <translation>Open a bank export</translation>
    </message>
    <message>
        <source>The registry and its totals are ready in a couple of seconds. Neither a network nor an account is needed: the file stays on this computer.</source>
        <translation>The registry and its totals are ready in a couple of seconds. Neither a network nor an account is needed: the file stays on this computer.</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Open an export</translation>
    </message>
    <message>
        <source>CSV, XLS or XLSX from the section “Transactions”. The header row, encoding and delimiter are found by themselves; a preview is shown before anything is written.</source>
        <translation>CSV, XLS or XLSX from the section “Transactions”. The header row, encoding and delimiter are found by themselves; a preview is shown before anything is written.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Training data</translation>
    </message>
    <message>
        <source>Sixteen orders of the bank&apos;s guide, two of them with their history.</source>
        <translation>Sixteen orders of the bank&apos;s guide, two of them with their history.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Connect to the gateway</translation>
    </message>
    <message>
        <source>Operations arrive by themselves, refunds go to the bank. Comes in a later version.</source>
        <translation>Operations arrive by themselves, refunds go to the bank. Comes in a later version.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Comes in a later version</translation>
    </message>
    <message>
        <source>Only a look?</source>
        <translation>Only a look?</translation>
    </message>
    <message>
        <source>Open without keeping…</source>
        <translation>Open without keeping…</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window</source>
        <translation>Drop a file anywhere in the window</translation>
    </message>
    <message>
        <source>Several at once are fine: CSV, XLS, XLSX, ODS, HTML</source>
        <translation>Several at once are fine: CSV, XLS, XLSX, ODS, HTML</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Full card numbers are masked before anything is written.</source>
        <translation>Full card numbers are masked before anything is written.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Partly refunded</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>The order is registered but not paid yet.</source>
        <translation>The order is registered but not paid yet.</translation>
    </message>
    <message>
        <source>The money is held on the card but not charged. Complete the payment or reverse it.</source>
        <translation>The money is held on the card but not charged. Complete the payment or reverse it.</translation>
    </message>
    <message>
        <source>The money is charged. A refund is possible.</source>
        <translation>The money is charged. A refund is possible.</translation>
    </message>
    <message>
        <source>The payment failed and nothing was charged.</source>
        <translation>The payment failed and nothing was charged.</translation>
    </message>
    <message>
        <source>The hold is lifted and the money is available to the payer again.</source>
        <translation>The hold is lifted and the money is available to the payer again.</translation>
    </message>
    <message>
        <source>The money was refunded in full or in part.</source>
        <translation>The money was refunded in full or in part.</translation>
    </message>
    <message>
        <source>Unknown: {raw}</source>
        <translation>Unknown: {raw}</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>All except selected</source>
        <translation>All except selected</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TableOverlay</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Show from {day}</source>
        <translation>Show from {day}</translation>
    </message>
    <message>
        <source>Turn the period off</source>
        <translation>Turn the period off</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Opens with the program</source>
        <translation>Opens with the program</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>There is a template of this name</source>
        <translation>There is a template of this name</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Give the template a name</source>
        <translation>Give the template a name</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>With the period</source>
        <translation>With the period</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>No templates yet. A template keeps the filter, the columns and the sort.</source>
        <translation>No templates yet. A template keeps the filter, the columns and the sort.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>For example, {value}</source>
        <translation>For example, {value}</translation>
    </message>
    <message>
        <source>* – any characters, ? – one character</source>
        <translation>* – any characters, ? – one character</translation>
    </message>
</context>
<context>
    <name>ToldByFiles</name>
    <message>
        <source>What the files told</source>
        <translation>What the files told</translation>
    </message>
    <message>
        <source>{before} → {after}, seen on {date} in the file “{file}”, row {row}</source>
        <translation>{before} → {after}, seen on {date} in the file “{file}”, row {row}</translation>
    </message>
    <message>
        <source>Changed, seen on {date} in the file “{file}”, row {row}</source>
        <translation>Changed, seen on {date} in the file “{file}”, row {row}</translation>
    </message>
    <message>
        <source>First seen on {date} in the file “{file}”, row {row}</source>
        <translation>First seen on {date} in the file “{file}”, row {row}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: changed</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Click copies; with Ctrl, the whole row</source>
        <translation>Click copies; with Ctrl, the whole row</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>By the filter</source>
        <translation>By the filter</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Select rows and their total appears here</source>
        <translation>Select rows and their total appears here</translation>
    </message>
    <message>
        <source>All totals</source>
        <translation>All totals</translation>
    </message>
    <message>
        <source>Currency of the totals</source>
        <translation>Currency of the totals</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>The search looks into the whole registry, not only the period</source>
        <translation>The search looks into the whole registry, not only the period</translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Importing: {file}</source>
        <translation>Importing: {file}</translation>
    </message>
    <message>
        <source>Reading: {file}</source>
        <translation>Reading: {file}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>{count} rows/s</source>
        <translation>{count} rows/s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{rate}, time left: {time}</source>
        <translation>{rate}, time left: {time}</translation>
    </message>
</context>
</TS>
