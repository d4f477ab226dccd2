<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Новая учетная запись</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Сохранить роли</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Назначить этот пароль</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Новый пароль…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>The account {name} is added.</source>
        <translation>Учетная запись {name} добавлена.</translation>
    </message>
    <message>
        <source>The roles of {name} are changed.</source>
        <translation>Роли изменены: {name}.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Новый пароль задан: {name}.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>Вход снова открыт: {name}.</translation>
    </message>
    <message>
        <source>Remove the account {name}?</source>
        <translation>Удалить учетную запись {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The account {name} is removed.</source>
        <translation>Учетная запись {name} удалена.</translation>
    </message>
    <message>
        <source>Change your own roles?</source>
        <translation>Изменить собственные роли?</translation>
    </message>
    <message>
        <source>You sign in anew afterwards.</source>
        <translation>После этого нужно войти заново.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>You are signed out at once.</source>
        <translation>Вы сразу выйдете из кабинета.</translation>
    </message>
    <message>
        <source>Its lines in the journal stay.</source>
        <translation>Ее записи в журнале останутся.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новая учетная запись</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Not locked</source>
        <translation>Не заблокирован</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>Заблокирован до {time}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включен</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключен</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Детали операции</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Отобрать по ячейке</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить все</translation>
    </message>
    <message>
        <source>Find by list…</source>
        <translation>Найти по списку…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Вернуть деньги…</translation>
    </message>
    <message>
        <source>Complete payment…</source>
        <translation>Завершить платеж…</translation>
    </message>
    <message>
        <source>Reverse payment…</source>
        <translation>Отменить платеж…</translation>
    </message>
    <message>
        <source>Close unpaid order…</source>
        <translation>Закрыть неоплаченный заказ…</translation>
    </message>
    <message>
        <source>Operations queue…</source>
        <translation>Очередь операций…</translation>
    </message>
    <message>
        <source>Holds about to lapse…</source>
        <translation>Удержания на исходе…</translation>
    </message>
    <message>
        <source>Refund batch…</source>
        <translation>Пакет возвратов…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вход отклонен</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Вход заблокирован</translation>
    </message>
    <message>
        <source>Sign-in unlocked</source>
        <translation>Вход разблокирован</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>Окно заблокировано</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Учетная запись добавлена</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Учетная запись изменена</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Учетная запись удалена</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Пароль изменен</translation>
    </message>
    <message>
        <source>Recovery code sent</source>
        <translation>Код восстановления отправлен</translation>
    </message>
    <message>
        <source>Access recovered</source>
        <translation>Доступ восстановлен</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Настройка изменена</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Секрет изменен</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Импорт отменен</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Профиль файла</translation>
    </message>
    <message>
        <source>Payer&apos;s data viewed</source>
        <translation>Данные плательщика просмотрены</translation>
    </message>
    <message>
        <source>Order printed</source>
        <translation>Заказ напечатан</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Строки скопированы</translation>
    </message>
    <message>
        <source>Payment looked up</source>
        <translation>Поиск платежа</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Payers anonymised</source>
        <translation>Плательщики обезличены</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Старые записи удалены</translation>
    </message>
    <message>
        <source>Encryption changed</source>
        <translation>Шифрование изменено</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Копия сделана</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Копия восстановлена</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копия для поддержки</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Gateway connection</source>
        <translation>Подключение к шлюзу</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Закрыть экран шторкой</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Amount from</source>
        <translation>Сумма от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сумма до</translation>
    </message>
</context>
<context>
    <name>AnonymiseDialog</name>
    <message>
        <source>A whole number from 1 to 240.</source>
        <translation>Целое число от 1 до 240.</translation>
    </message>
    <message>
        <source>Orders registered before {day} that still name a payer: {count}</source>
        <translation>Заказов до {day}, где еще назван плательщик: {count}</translation>
    </message>
    <message>
        <source>Remove the payers&apos; data from these orders? Orders: {count}</source>
        <translation>Удалить данные плательщиков из этих заказов? Заказов: {count}</translation>
    </message>
    <message>
        <source>This cannot be taken back. Sums, times, numbers and RRNs stay.</source>
        <translation>Это нельзя отменить. Суммы, время, номера и RRN останутся.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Payers removed. Orders: {count}</source>
        <translation>Данные плательщиков удалены. Заказов: {count}</translation>
    </message>
    <message>
        <source>Anonymise payers</source>
        <translation>Обезличить плательщиков</translation>
    </message>
    <message>
        <source>E-mails, names, cards, addresses of the network and descriptions leave old orders. What was paid stays.</source>
        <translation>Из старых заказов уходят адреса, имена, карты, сетевые адреса и описания. Что оплачено, остается.</translation>
    </message>
    <message>
        <source>Older than, months</source>
        <translation>Старше, месяцев</translation>
    </message>
    <message>
        <source>Copies of the registry made earlier keep what they hold: remove those that are not needed.</source>
        <translation>В прежних копиях реестра все остается: удалите ненужные.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Обезличить…</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The screen clears in {seconds} s</source>
        <translation>Экран очистится через {seconds} с</translation>
    </message>
    <message>
        <source>Ticket for an employee</source>
        <translation>Талон для сотрудника</translation>
    </message>
    <message>
        <source>The code holds no card data and no name.</source>
        <translation>В коде нет данных карты и имени.</translation>
    </message>
    <message>
        <source>Take the ticket and show it to an employee</source>
        <translation>Возьмите талон и покажите его сотруднику</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <source>Correct the details</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Add the time</source>
        <translation>Уточнить время</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The code is wrong. Attempts left: {left}</source>
        <translation>Неверный код. Осталось попыток: {left}</translation>
    </message>
    <message>
        <source>Wrong password. Attempts left: {left}</source>
        <translation>Неверный пароль. Осталось попыток: {left}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Daily</source>
        <translation>Ежедневная</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Сделана вручную</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Перед обновлением</translation>
    </message>
    <message>
        <source>Put aside before a restore</source>
        <translation>Отложена перед восстановлением</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифрована</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Daily</source>
        <translation>Ежедневная</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Before a newer version</source>
        <translation>Перед новой версией</translation>
    </message>
    <message>
        <source>Put aside at a restore</source>
        <translation>Отложена при восстановлении</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Encrypted</source>
        <translation>Зашифрована</translation>
    </message>
    <message>
        <source>In clear</source>
        <translation>Без шифрования</translation>
    </message>
</context>
<context>
    <name>ChangesLedger</name>
    <message>
        <source>Skipped head, foot and blank lines: {count}.</source>
        <translation>Пропущено строк шапки, итогов и пустых: {count}.</translation>
    </message>
    <message>
        <source>Card numbers masked: {count}.</source>
        <translation>Скрыто номеров карт: {count}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}.</source>
        <translation>Столбцы не взяты: {columns}.</translation>
    </message>
    <message>
        <source>What changes in the registry</source>
        <translation>Что изменится в реестре</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Будет записано</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>Hidden by the filter: {count}</source>
        <translation>Скрыто фильтром: {count}</translation>
    </message>
    <message>
        <source>Click switches the filter off and keeps its value</source>
        <translation>Щелчок выключает фильтр и сохраняет его значение</translation>
    </message>
    <message>
        <source>Hidden: {parts}</source>
        <translation>Скрыто: {parts}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Включенные фильтры</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The connection of {merchant} is saved: {url}</source>
        <translation>Подключение {merchant} сохранено: {url}</translation>
    </message>
    <message>
        <source>Whether the bank lets it in is told by: cabinet gateway check</source>
        <translation>Пускает ли банк, покажет команда: cabinet gateway check</translation>
    </message>
    <message>
        <source>The connection of {merchant} is removed.</source>
        <translation>Подключение {merchant} удалено.</translation>
    </message>
    <message>
        <source>{merchant}: the bank answers and the login is accepted.</source>
        <translation>{merchant}: банк отвечает, логин принят.</translation>
    </message>
    <message>
        <source>No connection to the bank is set up.</source>
        <translation>Подключение к банку не настроено.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>учебный</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>production</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>Password of the connection</source>
        <translation>Пароль подключения</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Новых: {count}</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Обновлено: {count}</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Без изменений: {count}</translation>
    </message>
    <message>
        <source>Operations without an outcome: {count}. Run this again later.</source>
        <translation>Операций с неизвестным результатом: {count}. Запустите команду позже еще раз.</translation>
    </message>
    <message>
        <source>Type yes:</source>
        <translation>Введите «да»:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nothing was sent: money moves only with --yes, or when it is agreed to at a terminal.</source>
        <translation>Ничего не отправлено: деньги движутся только с ключом --yes или после согласия в терминале.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>подлинное</translation>
    </message>
    <message>
        <source>NOT genuine</source>
        <translation>НЕ подлинное</translation>
    </message>
    <message>
        <source>Key of the notifications</source>
        <translation>Ключ уведомлений</translation>
    </message>
    <message>
        <source>With errors: {count}</source>
        <translation>С ошибками: {count}</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>Пропущено: {count}</translation>
    </message>
    <message>
        <source>Card numbers masked: {count}</source>
        <translation>Скрыто номеров карт: {count}</translation>
    </message>
    <message>
        <source>Read as: {answer}</source>
        <translation>Прочитано так: {answer}</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Строка {row}</translation>
    </message>
    <message>
        <source>Nothing was written: it was a trial.</source>
        <translation>Ничего не записано: это была проба.</translation>
    </message>
    <message>
        <source>Import No. {batch}. It is taken back by: cabinet undo-import {batch}</source>
        <translation>Импорт № {batch}. Отменить его: cabinet undo-import {batch}</translation>
    </message>
    <message>
        <source>The file&apos;s totals agree</source>
        <translation>Итоги файла совпали</translation>
    </message>
    <message>
        <source>Total of the file: {stated}, sum of the rows: {computed} ({name})</source>
        <translation>Итог в файле: {stated}, сумма строк: {computed} ({name})</translation>
    </message>
    <message>
        <source>Orders removed: {count}</source>
        <translation>Убрано заказов: {count}</translation>
    </message>
    <message>
        <source>Orders put back: {count}</source>
        <translation>Возвращено к прежнему виду заказов: {count}</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Листов: {count}</translation>
    </message>
    <message>
        <source>Letters replaced because the file&apos;s encoding lacks them: {count}</source>
        <translation>Заменено букв, которых нет в кодировке файла: {count}</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>Количество: {count}</translation>
    </message>
    <message>
        <source>Several orders have the number {order}. Name one by its UUID, or the seller with --merchant.</source>
        <translation>Заказов с номером {order} несколько. Укажите UUID заказа или продавца: --merchant.</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>What to tell the customer</source>
        <translation>Что сказать клиенту</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неуспешно</translation>
    </message>
    <message>
        <source>The program made an error, number {id}. Everything up to the last action is saved. Send the log and this number to support.</source>
        <translation>Произошла ошибка программы, номер {id}. Данные до последнего действия сохранены. Отправьте журнал и этот номер в поддержку.</translation>
    </message>
    <message>
        <source>Unlocked: {login}</source>
        <translation>Разблокирован: {login}</translation>
    </message>
    <message>
        <source>Account removed: {login}</source>
        <translation>Учетная запись удалена: {login}</translation>
    </message>
    <message>
        <source>Role changed: {login}</source>
        <translation>Роль изменена: {login}</translation>
    </message>
    <message>
        <source>Password changed: {login}</source>
        <translation>Пароль изменен: {login}</translation>
    </message>
    <message>
        <source>Password of {login}</source>
        <translation>Пароль, логин {login}</translation>
    </message>
    <message>
        <source>New password of {login}</source>
        <translation>Новый пароль, логин {login}</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль еще раз</translation>
    </message>
    <message>
        <source>One-time code of {login}</source>
        <translation>Одноразовый код, логин {login}</translation>
    </message>
    <message>
        <source>Password of the password vault</source>
        <translation>Пароль хранилища паролей</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Пароль почтового сервера</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed. Use --password-stdin, or type the password at a terminal.</source>
        <translation>Пароль не задан. Ничего не изменено. Укажите --password-stdin или введите пароль в терминале.</translation>
    </message>
    <message>
        <source>The passwords differ. Nothing was changed. Type the new password the same twice.</source>
        <translation>Пароли не совпадают. Ничего не изменено. Введите новый пароль дважды одинаково.</translation>
    </message>
    <message>
        <source>Account added: {login} ({roles})</source>
        <translation>Учетная запись добавлена: {login} ({roles})</translation>
    </message>
    <message>
        <source>Recovery codes. Print them and keep them apart: they are shown only now, each works once.</source>
        <translation>Коды восстановления. Распечатайте и храните отдельно: они показаны только сейчас, каждый действует один раз.</translation>
    </message>
    <message>
        <source>The data are encrypted from now on. Recovery key, needed when this machine is lost. Print it: it is shown only now.</source>
        <translation>Отныне данные зашифрованы. Ключ восстановления понадобится, если этот компьютер пропадет. Распечатайте его: он показан только сейчас.</translation>
    </message>
    <message>
        <source>The account is made, but the data are not encrypted: there is no keyring and no vault password. Set CABINET_VAULT_PASSWORD and run: cabinet protect on</source>
        <translation>Учетная запись создана, но данные не зашифрованы: нет ни хранилища паролей системы, ни пароля хранилища программы. Задайте CABINET_VAULT_PASSWORD и выполните: cabinet protect on</translation>
    </message>
    <message>
        <source>There are no accounts: the cabinet is open.</source>
        <translation>Учетных записей нет: кабинет открыт.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Заблокирована до</translation>
    </message>
    <message>
        <source>Mail server saved: {host}</source>
        <translation>Почтовый сервер сохранен: {host}</translation>
    </message>
    <message>
        <source>The letter was sent to {email}, number {id}</source>
        <translation>Письмо отправлено: {email}, номер {id}</translation>
    </message>
    <message>
        <source>The registry is encrypted.</source>
        <translation>Реестр зашифрован.</translation>
    </message>
    <message>
        <source>The registry is not encrypted.</source>
        <translation>Реестр не зашифрован.</translation>
    </message>
    <message>
        <source>Backups encrypted: {count}</source>
        <translation>Резервных копий зашифровано: {count}</translation>
    </message>
    <message>
        <source>Backups that could not be read and were removed: {count}</source>
        <translation>Резервных копий, которые не читались и удалены: {count}</translation>
    </message>
    <message>
        <source>Backups decrypted: {count}</source>
        <translation>Резервных копий расшифровано: {count}</translation>
    </message>
    <message>
        <source>Recovery key. Print it and keep it apart from this machine: whoever has it opens the data.</source>
        <translation>Ключ восстановления. Распечатайте его и храните отдельно от этого компьютера: кто им владеет, тот откроет данные.</translation>
    </message>
    <message>
        <source>Backup made: {path}</source>
        <translation>Резервная копия создана: {path}</translation>
    </message>
    <message>
        <source>It is encrypted like the registry; the recovery key opens it.</source>
        <translation>Она зашифрована, как и реестр; ее откроет ключ восстановления.</translation>
    </message>
    <message>
        <source>Restored from the backup: {name}</source>
        <translation>Восстановлено из резервной копии: {name}</translation>
    </message>
    <message>
        <source>The registry as it was before is kept among the backups.</source>
        <translation>Прежний реестр сохранен среди резервных копий.</translation>
    </message>
    <message>
        <source>The key fits and is saved. The registry opens again.</source>
        <translation>Ключ подошел и сохранен. Реестр снова открывается.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>No recovery key was given. Nothing was changed. Use --key-stdin, or type it at a terminal.</source>
        <translation>Ключ восстановления не указан. Ничего не изменено. Используйте --key-stdin или введите его в терминале.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Резервных копий нет.</translation>
    </message>
    <message>
        <source>New PIN, six digits or more</source>
        <translation>Новый PIN-код, от шести цифр</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN-код задан.</translation>
    </message>
    <message>
        <source>Administrator&apos;s file: {file}</source>
        <translation>Файл администратора: {file}</translation>
    </message>
    <message>
        <source>The registry is of {date}</source>
        <translation>Реестр за {date}</translation>
    </message>
    <message>
        <source>No PIN is set. Set it with: cabinet kiosk pin</source>
        <translation>PIN-код не задан. Задайте его: cabinet kiosk pin</translation>
    </message>
    <message>
        <source>The registry is empty. Import an export of the bank.</source>
        <translation>Реестр пуст. Загрузите выгрузку банка.</translation>
    </message>
    <message>
        <source>The kiosk is ready: cabinet --kiosk</source>
        <translation>Киоск готов: cabinet --kiosk</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The journal is intact. Entries: {count}</source>
        <translation>Журнал цел. Записей: {count}</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the journal. The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>В конце журнала не хватает записей. Журнал не изменен. Сохраните копию данных и сообщите администратору.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry {entry}. The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>Цепочка журнала нарушена на записи {entry}. Журнал не изменен. Сохраните копию данных и сообщите администратору.</translation>
    </message>
    <message>
        <source>Written: {path}. Entries: {count}</source>
        <translation>Записано: {path}. Записей: {count}</translation>
    </message>
    <message>
        <source>Orders before {date} that still hold payers&apos; data: {count}. Nothing was changed. Add --yes to remove the data; that cannot be undone.</source>
        <translation>Заказов до {date} с данными плательщиков: {count}. Ничего не изменено. Чтобы удалить данные, добавьте --yes; отменить это нельзя.</translation>
    </message>
    <message>
        <source>Payers&apos; data removed from orders: {count}</source>
        <translation>Данные плательщиков удалены из заказов: {count}</translation>
    </message>
    <message>
        <source>Backups made earlier still hold the data: remove the ones you no longer need.</source>
        <translation>В прежних копиях данные остались: удалите ненужные.</translation>
    </message>
    <message>
        <source>The copy for support is saved: {path}</source>
        <translation>Копия для поддержки сохранена: {path}</translation>
    </message>
    <message>
        <source>A training gateway already runs over this folder. Stop it or name another folder.</source>
        <translation>Учебный шлюз с этой папкой уже запущен. Остановите его или укажите другую папку.</translation>
    </message>
    <message>
        <source>The port is taken. Name another one.</source>
        <translation>Порт занят. Укажите другой.</translation>
    </message>
    <message>
        <source>The folder of the training gateway cannot be used. Name another one.</source>
        <translation>Папкой учебного шлюза нельзя пользоваться. Укажите другую.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Сумма комиссии</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Платежное средство</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Order description</source>
        <translation>Описание заказа</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Сумма возврата</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Уникальный номер заказа</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платежная система</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Логин продавца</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Сумма регистрации</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Код ответа</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>Имя владельца карты</translation>
    </message>
    <message>
        <source>Processing ID</source>
        <translation>Процессинг</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>Receipt status</source>
        <translation>Статус чека</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Selected: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>Selected: {count} / {max}</source>
        <translation>Выбрано: {count} / {max}</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. To add a column, uncheck another one first.</source>
        <translation>Порядок: мышью или Alt + ↑ ↓. Чтобы добавить столбец, снимите отметку с любого другого.</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. A checked column is added at the end.</source>
        <translation>Порядок: мышью или Alt + ↑ ↓. Отмеченный столбец добавится в конец.</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Настройки столбцов</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Еще столбцы</translation>
    </message>
    <message>
        <source>example: order {order}</source>
        <translation>пример: заказ {order}</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Найти столбец</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order.</source>
        <translation>Задайте количество и порядок столбцов для отображения на экране.</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order ({max} at most).</source>
        <translation>Задайте количество и порядок столбцов для отображения на экране (максимум {max}).</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Test gateway</source>
        <translation>Тестовый шлюз</translation>
    </message>
    <message>
        <source>Operations can be practised; no money is charged.</source>
        <translation>Операции можно отрабатывать, деньги не списываются.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Refunds and charges from here move the buyers&apos; real money.</source>
        <translation>Возвраты и списания отсюда двигают настоящие деньги покупателей.</translation>
    </message>
    <message>
        <source>Production gateway</source>
        <translation>Рабочий шлюз</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Запрос в банк…</translation>
    </message>
    <message>
        <source>The bank answers and accepts the login.</source>
        <translation>Банк отвечает и принимает логин.</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>Подключение сохранено.</translation>
    </message>
    <message>
        <source>Enter the merchant&apos;s login, as the bank&apos;s exports name it.</source>
        <translation>Введите логин продавца, как он указан в выгрузках банка.</translation>
    </message>
    <message>
        <source>Enter the address from the bank&apos;s letter.</source>
        <translation>Введите адрес из письма банка.</translation>
    </message>
    <message>
        <source>Enter the password of the connection.</source>
        <translation>Введите пароль подключения.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Kept among the secrets. Type only to change it.</source>
        <translation>Хранится среди секретов. Вводите, только чтобы изменить.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Bank connection</source>
        <translation>Подключение к банку</translation>
    </message>
    <message>
        <source>Which gateway</source>
        <translation>Какой шлюз</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Мерчант</translation>
    </message>
    <message>
        <source>The login that the bank&apos;s exports name.</source>
        <translation>Логин, указанный в выгрузках банка.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>Connection login</source>
        <translation>Логин подключения</translation>
    </message>
    <message>
        <source>It ends in -api. Empty: the password is a public token.</source>
        <translation>Оканчивается на -api. Пусто: пароль – открытый токен.</translation>
    </message>
    <message>
        <source>It is a test gateway: no real money</source>
        <translation>Это тестовый шлюз: деньги ненастоящие</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>refusals are hidden by the filter</source>
        <translation>отказы скрыты фильтром</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program met an error. The registry is safe; the log has the details.</source>
        <translation>В программе произошла ошибка. Реестр не пострадал, подробности записаны в журнал.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Switch encryption off?</source>
        <translation>Выключить шифрование?</translation>
    </message>
    <message>
        <source>Whoever has the file, or a copy of it, then reads it without a key.</source>
        <translation>Тогда файл или его копию прочтет любой, без ключа.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>The registry is being rewritten. Do not switch the computer off…</source>
        <translation>Реестр переписывается. Не выключайте компьютер…</translation>
    </message>
    <message>
        <source>The registry is encrypted.</source>
        <translation>Реестр зашифрован.</translation>
    </message>
    <message>
        <source>The registry is in clear now.</source>
        <translation>Реестр теперь не зашифрован.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Копия записывается…</translation>
    </message>
    <message>
        <source>The copy is written: {file}</source>
        <translation>Копия записана: {file}</translation>
    </message>
    <message>
        <source>Last copy in the data folder: {date}</source>
        <translation>Последняя копия в папке данных: {date}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>Папка данных: {path}</translation>
    </message>
    <message>
        <source>The registry is encrypted. Its key lies in this computer&apos;s store of passwords.</source>
        <translation>Реестр зашифрован. Его ключ лежит в хранилище паролей этого компьютера.</translation>
    </message>
    <message>
        <source>The registry is not encrypted: whoever has the file reads it.</source>
        <translation>Реестр не зашифрован: кто возьмет файл, тот его прочтет.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Switch encryption off…</source>
        <translation>Выключить шифрование…</translation>
    </message>
    <message>
        <source>Encrypt the registry</source>
        <translation>Зашифровать реестр</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Ключ восстановления…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>Копия для поддержки…</translation>
    </message>
    <message>
        <source>Anonymise payers…</source>
        <translation>Обезличить плательщиков…</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Date of the payment</source>
        <translation>Дата платежа</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Import No.</source>
        <translation>№ импорта</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По чему</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Новые коды</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>Code of the bank</source>
        <translation>Код банка</translation>
    </message>
    <message>
        <source>Wrong attempts</source>
        <translation>Неверных попыток</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Operation No.</source>
        <translation>Операция №</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказов</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлов</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recovery address</source>
        <translation>Адрес восстановления</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>С ошибками</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>card and amount</source>
        <translation>карта и сумма</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>по почте</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>переименовано</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>второй фактор</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Recovery key shown</source>
        <translation>Ключ восстановления показан</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>3-D Secure attempted</source>
        <translation>3-D Secure: попытка</translation>
    </message>
    <message>
        <source>3-D Secure passed</source>
        <translation>3-D Secure пройдена</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>без 3-D Secure</translation>
    </message>
    <message>
        <source>No. {order}, {date}</source>
        <translation>№ {order} от {date}</translation>
    </message>
    <message>
        <source>Unique order ID in the system</source>
        <translation>Уникальный номер заказа в системе</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Срок действия карты</translation>
    </message>
    <message>
        <source>Held amount</source>
        <translation>Удержанная сумма</translation>
    </message>
    <message>
        <source>Charged amount</source>
        <translation>Сумма списания</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Available for refund</source>
        <translation>Доступно к возврату</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Last refund</source>
        <translation>Дата последнего рефанда</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Щелкните, чтобы скопировать</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Информация о транзакции</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Информация о транзакции</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Детали операции</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>As in the bank&apos;s file</source>
        <translation>Как в файле банка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Предыдущий заказ</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Следующий заказ</translation>
    </message>
    <message>
        <source>Open in the bank&apos;s cabinet</source>
        <translation>Открыть в кабинете банка</translation>
    </message>
    <message>
        <source>Order {place} of {count}</source>
        <translation>Заказ {place} из {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The registry is unchanged.</source>
        <translation>Реестр не изменен.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The last action was not written.</source>
        <translation>Последнее действие не записано.</translation>
    </message>
    <message>
        <source>The data are safe, the last action was not written.</source>
        <translation>Данные целы, последнее действие не записано.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>Экспорт не записан.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>Download it from the bank again.</source>
        <translation>Скачайте его из банка еще раз.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Выберите другое значение из списка.</translation>
    </message>
    <message>
        <source>The amount is not written correctly: {value}.</source>
        <translation>Сумма записана неверно: {value}.</translation>
    </message>
    <message>
        <source>Enter a number, for example 1700.00.</source>
        <translation>Введите число, например 1700.00.</translation>
    </message>
    <message>
        <source>The lower amount is larger than the upper one.</source>
        <translation>Нижняя сумма больше верхней.</translation>
    </message>
    <message>
        <source>Swap the two amounts or clear one of them.</source>
        <translation>Поменяйте суммы местами или очистите одну из них.</translation>
    </message>
    <message>
        <source>There is no such currency: {value}.</source>
        <translation>Такой валюты нет: {value}.</translation>
    </message>
    <message>
        <source>Give its three letters, for example KZT.</source>
        <translation>Укажите ее три буквы, например KZT.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>Это не дата: {value}.</translation>
    </message>
    <message>
        <source>Write it like 2021-07-28 or 2021-07-28T11:59.</source>
        <translation>Запишите ее так: 2021-07-28 или 2021-07-28T11:59.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Swap the two dates or clear one of them.</source>
        <translation>Поменяйте даты местами или очистите одну из них.</translation>
    </message>
    <message>
        <source>There is no such time zone: {value}.</source>
        <translation>Такого часового пояса нет: {value}.</translation>
    </message>
    <message>
        <source>Give a name like Asia/Almaty.</source>
        <translation>Укажите название, например Asia/Almaty.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read.</source>
        <translation>Сохраненный фильтр не читается.</translation>
    </message>
    <message>
        <source>Set the filter anew and save it.</source>
        <translation>Задайте фильтр заново и сохраните его.</translation>
    </message>
    <message>
        <source>No columns are chosen, or one is chosen twice.</source>
        <translation>Столбцы не выбраны, или один выбран дважды.</translation>
    </message>
    <message>
        <source>Choose at least one column, each once.</source>
        <translation>Выберите хотя бы один столбец, каждый по одному разу.</translation>
    </message>
    <message>
        <source>More columns are chosen than may be shown: {limit} at most.</source>
        <translation>Выбрано больше столбцов, чем можно показать (максимум {limit}).</translation>
    </message>
    <message>
        <source>Take away some columns.</source>
        <translation>Уберите лишние столбцы.</translation>
    </message>
    <message>
        <source>There is no such column: {value}.</source>
        <translation>Такого столбца нет: {value}.</translation>
    </message>
    <message>
        <source>Files of this kind are not written: {value}.</source>
        <translation>Файлы такого вида не записываются: {value}.</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .csv, .xlsx or .xls.</source>
        <translation>Закончите имя файла на .csv, .xlsx или .xls.</translation>
    </message>
    <message>
        <source>There is no such encoding: {value}.</source>
        <translation>Такой кодировки нет: {value}.</translation>
    </message>
    <message>
        <source>Give utf-8 or cp1251, for example.</source>
        <translation>Укажите, например, utf-8 или cp1251.</translation>
    </message>
    <message>
        <source>The file has no row {value}.</source>
        <translation>В файле нет строки {value}.</translation>
    </message>
    <message>
        <source>Give the number of the row that holds the captions.</source>
        <translation>Укажите номер строки с заголовками.</translation>
    </message>
    <message>
        <source>The file has no sheet “{value}” with a table.</source>
        <translation>В файле нет листа «{value}» с таблицей.</translation>
    </message>
    <message>
        <source>Give the name of a sheet of this file.</source>
        <translation>Укажите имя листа этого файла.</translation>
    </message>
    <message>
        <source>The file profile “{value}” is not known or cannot be read.</source>
        <translation>Профиль файла «{value}» неизвестен или не читается.</translation>
    </message>
    <message>
        <source>Order No. {order} is not in the registry.</source>
        <translation>Заказа № {order} в реестре нет.</translation>
    </message>
    <message>
        <source>Check the number or load a newer file of the bank.</source>
        <translation>Проверьте номер или загрузите более новый файл банка.</translation>
    </message>
    <message>
        <source>There is no import No. {batch}.</source>
        <translation>Импорта № {batch} нет.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>Выберите импорт из списка.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Шаблона «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no file profile “{name}”.</source>
        <translation>Профиля файла «{name}» нет.</translation>
    </message>
    <message>
        <source>Import No. {batch} was undone before.</source>
        <translation>Импорт № {batch} уже отменен.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>There is already a template “{name}”.</source>
        <translation>Шаблон «{name}» уже есть.</translation>
    </message>
    <message>
        <source>The old one is kept.</source>
        <translation>Прежний шаблон сохранен.</translation>
    </message>
    <message>
        <source>Give another name or overwrite the old template.</source>
        <translation>Укажите другое название или замените прежний шаблон.</translation>
    </message>
    <message>
        <source>The file is open for viewing only.</source>
        <translation>Файл открыт только для просмотра.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Start the program without the review mode and import the file.</source>
        <translation>Запустите программу без режима просмотра и импортируйте файл.</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>Реестр открыт только для чтения.</translation>
    </message>
    <message>
        <source>Open the registry for writing and try again.</source>
        <translation>Откройте реестр для записи и повторите.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>The registry is as it was before.</source>
        <translation>Реестр возвращен к прежнему виду.</translation>
    </message>
    <message>
        <source>Start it again when it suits you.</source>
        <translation>Запустите ее снова, когда будет удобно.</translation>
    </message>
    <message>
        <source>The file {file} is not there: it was moved, renamed or deleted.</source>
        <translation>Файла {file} нет на месте: его переместили, переименовали или удалили.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and folder, or choose the file again.</source>
        <translation>Проверьте имя и папку файла или выберите файл заново.</translation>
    </message>
    <message>
        <source>The file {file} could not be opened: it is damaged or in use.</source>
        <translation>Файл {file} не открылся: он поврежден или занят.</translation>
    </message>
    <message>
        <source>Close the file in other programs and try again.</source>
        <translation>Закройте файл в других программах и повторите.</translation>
    </message>
    <message>
        <source>The kind of {file} was not recognised.</source>
        <translation>Вид файла {file} не распознан.</translation>
    </message>
    <message>
        <source>Choose a CSV, XLSX or XLS file.</source>
        <translation>Выберите файл CSV, XLSX или XLS.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>В файле {file} нет строк.</translation>
    </message>
    <message>
        <source>Check the period and download it from the bank again.</source>
        <translation>Проверьте период и скачайте файл из банка еще раз.</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password.</source>
        <translation>Файл {file} защищен паролем.</translation>
    </message>
    <message>
        <source>Remove the protection and import it again.</source>
        <translation>Снимите защиту и повторите импорт.</translation>
    </message>
    <message>
        <source>No date and amount columns were found in {file}.</source>
        <translation>Столбцы даты и суммы в файле {file} не найдены.</translation>
    </message>
    <message>
        <source>Point these columns out in the preview.</source>
        <translation>Укажите эти столбцы в предварительном просмотре.</translation>
    </message>
    <message>
        <source>A line of {file} is too long for a table.</source>
        <translation>Строка файла {file} слишком длинна для таблицы.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Файл {file} поврежден.</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}” to “{new}”.</source>
        <translation>Банк переименовал столбец «{old}» в «{new}».</translation>
    </message>
    <message>
        <source>The import waits and the registry is unchanged.</source>
        <translation>Импорт ждет, реестр не изменен.</translation>
    </message>
    <message>
        <source>Confirm the change or choose the column yourself.</source>
        <translation>Подтвердите замену или выберите столбец сами.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: it is open in another program or its folder is closed.</source>
        <translation>Файл {file} не записан: он открыт в другой программе или его папка закрыта для записи.</translation>
    </message>
    <message>
        <source>Close the file or choose another name.</source>
        <translation>Закройте файл или выберите другое имя.</translation>
    </message>
    <message>
        <source>The database is not available.</source>
        <translation>База данных недоступна.</translation>
    </message>
    <message>
        <source>Check the data folder or the network and try again.</source>
        <translation>Проверьте папку данных или сеть и повторите.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk does not read or write.</source>
        <translation>Диск не читается или не записывается.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>Another window of the program is writing to this registry.</source>
        <translation>В этот реестр сейчас пишет другое окно программы.</translation>
    </message>
    <message>
        <source>The data folder belongs to another user of this computer.</source>
        <translation>Папка данных принадлежит другому пользователю этого компьютера.</translation>
    </message>
    <message>
        <source>Start the program as that user or choose another folder.</source>
        <translation>Запустите программу от имени этого пользователя или выберите другую папку.</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>The store of passwords did not open.</source>
        <translation>Хранилище паролей не открылось.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>The letter did not leave.</source>
        <translation>Письмо не отправлено.</translation>
    </message>
    <message>
        <source>Check the mail settings and send it again.</source>
        <translation>Проверьте настройки почты и отправьте его снова.</translation>
    </message>
    <message>
        <source>The data are not encrypted.</source>
        <translation>Данные не зашифрованы.</translation>
    </message>
    <message>
        <source>Switch the encryption on first.</source>
        <translation>Сначала включите шифрование.</translation>
    </message>
    <message>
        <source>The data are encrypted already.</source>
        <translation>Данные уже зашифрованы.</translation>
    </message>
    <message>
        <source>This file is the registry itself or a part of it: {value}.</source>
        <translation>Этот файл – сам реестр или его часть: {value}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} cannot be used: {key}.</source>
        <translation>Файл администратора {file} использовать нельзя: {key}.</translation>
    </message>
    <message>
        <source>Correct it and start the program again.</source>
        <translation>Исправьте его и запустите программу снова.</translation>
    </message>
    <message>
        <source>This sign cannot part the columns of a file: {value}.</source>
        <translation>Такой знак не может разделять столбцы файла: {value}.</translation>
    </message>
    <message>
        <source>Give one sign, for example ;.</source>
        <translation>Укажите один знак, например ;.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} is not written as TOML, line {line}.</source>
        <translation>Файл администратора {file} написан не по правилам TOML, строка {line}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} has a word that is not known: {key}, line {line}.</source>
        <translation>В файле администратора {file} неизвестное слово: {key}, строка {line}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} cannot be read.</source>
        <translation>Файл администратора {file} не читается.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} gives {key} a value that it cannot have, line {line}.</source>
        <translation>В файле администратора {file} недопустимое значение: {key}, строка {line}.</translation>
    </message>
    <message>
        <source>Too little was given to find a payment.</source>
        <translation>Для поиска платежа данных мало.</translation>
    </message>
    <message>
        <source>Give the order number, or four digits, sum and date.</source>
        <translation>Введите номер заказа или четыре цифры, сумму и дату.</translation>
    </message>
    <message>
        <source>The password cannot be used.</source>
        <translation>Такой пароль использовать нельзя.</translation>
    </message>
    <message>
        <source>The PIN cannot be used.</source>
        <translation>Такой PIN-код использовать нельзя.</translation>
    </message>
    <message>
        <source>Use six digits or more, not all the same and not in a row.</source>
        <translation>Нужно шесть цифр или больше, не одинаковые и не подряд.</translation>
    </message>
    <message>
        <source>The recovery key has a wrong, missing or extra letter.</source>
        <translation>В ключе восстановления неверный, пропущенный или лишний знак.</translation>
    </message>
    <message>
        <source>Compare it with the print, group by group.</source>
        <translation>Сверьте его с распечаткой по группам.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file holds this setting.</source>
        <translation>Эта настройка задана файлом администратора.</translation>
    </message>
    <message>
        <source>The kiosk has no PIN to leave it by.</source>
        <translation>Для киоска не задан PIN-код выхода.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation>Он не запущен.</translation>
    </message>
    <message>
        <source>Set it with: cabinet kiosk pin.</source>
        <translation>Задайте его: cabinet kiosk pin.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>Резервной копии «{name}» нет.</translation>
    </message>
    <message>
        <source>The system&apos;s store of passwords did not open.</source>
        <translation>Хранилище паролей системы не открылось.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <translation>Файл хранилища поврежден.</translation>
    </message>
    <message>
        <source>Put back a copy of vault.bin, or use the recovery key.</source>
        <translation>Верните копию vault.bin или используйте ключ восстановления.</translation>
    </message>
    <message>
        <source>The vault&apos;s password is needed.</source>
        <translation>Нужен пароль хранилища программы.</translation>
    </message>
    <message>
        <source>Enter it; on the command line it stands in CABINET_VAULT_PASSWORD.</source>
        <translation>Введите его; в командной строке он стоит в CABINET_VAULT_PASSWORD.</translation>
    </message>
    <message>
        <source>The vault&apos;s password is wrong.</source>
        <translation>Пароль хранилища неверный.</translation>
    </message>
    <message>
        <source>Wait a little and enter it again.</source>
        <translation>Немного подождите и введите его снова.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The PIN is locked for {minutes} min.</source>
        <translation>Слишком много неверных PIN-кодов. PIN-код заблокирован на {minutes} мин.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN-код неверный.</translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation>Обратитесь к старшему.</translation>
    </message>
    <message>
        <source>The data are encrypted and their key is not on this machine.</source>
        <translation>Данные зашифрованы, а их ключа на этом компьютере нет.</translation>
    </message>
    <message>
        <source>Enter the recovery key, or put back the last backup: {backup}.</source>
        <translation>Введите ключ восстановления или верните последнюю резервную копию: {backup}.</translation>
    </message>
    <message>
        <source>The key does not open the data, or their first page is damaged.</source>
        <translation>Ключ не подходит к данным, или их первая страница повреждена.</translation>
    </message>
    <message>
        <source>This data folder is open in another window of the program.</source>
        <translation>Эта папка данных уже открыта в другом окне программы.</translation>
    </message>
    <message>
        <source>Go to that window or close it.</source>
        <translation>Перейдите в то окно или закройте его.</translation>
    </message>
    <message>
        <source>The registry&apos;s file is damaged or is not a registry.</source>
        <translation>Файл реестра поврежден или это не реестр.</translation>
    </message>
    <message>
        <source>The system does not let the program open more files.</source>
        <translation>Система не дает программе открыть больше файлов.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Put back the last backup: {backup}.</source>
        <translation>Верните последнюю резервную копию: {backup}.</translation>
    </message>
    <message>
        <source>The data folder is closed for writing.</source>
        <translation>Папка данных закрыта для записи.</translation>
    </message>
    <message>
        <source>Ask the administrator to open it or choose another folder.</source>
        <translation>Попросите администратора открыть ее или выберите другую папку.</translation>
    </message>
    <message>
        <source>The registry&apos;s file could not be opened.</source>
        <translation>Файл реестра не открылся.</translation>
    </message>
    <message>
        <source>The registry was made by an older version of the program.</source>
        <translation>Реестр создан более старой версией программы.</translation>
    </message>
    <message>
        <source>It is unchanged.</source>
        <translation>Он не изменен.</translation>
    </message>
    <message>
        <source>Open it for writing once, it will be brought up to date.</source>
        <translation>Откройте его один раз для записи, и он обновится.</translation>
    </message>
    <message>
        <source>The backup before the update was not made.</source>
        <translation>Резервная копия перед обновлением не создана.</translation>
    </message>
    <message>
        <source>The working data are safe and were not updated.</source>
        <translation>Рабочие данные целы и не обновлены.</translation>
    </message>
    <message>
        <source>Free some space in the data folder and try again.</source>
        <translation>Освободите место в папке данных и повторите.</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program.</source>
        <translation>Данные созданы более новой версией программы.</translation>
    </message>
    <message>
        <source>They are unchanged.</source>
        <translation>Они не изменены.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>The value cannot be used: {value}.</source>
        <translation>Значение не подходит: {value}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте его и повторите.</translation>
    </message>
    <message>
        <source>It is not in the registry any more.</source>
        <translation>В реестре этого больше нет.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Обновите список.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Тем временем это изменилось.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Обновите список и повторите.</translation>
    </message>
    <message>
        <source>This action is not possible now.</source>
        <translation>Сейчас это действие невозможно.</translation>
    </message>
    <message>
        <source>The file {file} cannot be used.</source>
        <translation>Файл {file} не подходит.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>The action did not succeed ({code}).</source>
        <translation>Действие не выполнено ({code}).</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, send the log to support.</source>
        <translation>Повторите. Если это случится снова, отправьте журнал в поддержку.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>Произошла ошибка программы.</translation>
    </message>
    <message>
        <source>Everything up to the last action is saved.</source>
        <translation>Данные до последнего действия сохранены.</translation>
    </message>
    <message>
        <source>Save the error report and send it to support.</source>
        <translation>Сохраните отчет об ошибке и отправьте его в поддержку.</translation>
    </message>
    <message>
        <source>Choose another password.</source>
        <translation>Придумайте другой пароль.</translation>
    </message>
    <message>
        <source>The letter was not sent.</source>
        <translation>Письмо не отправлено.</translation>
    </message>
    <message>
        <source>Somebody else has just made the first account.</source>
        <translation>Кто-то другой только что создал первую учетную запись.</translation>
    </message>
    <message>
        <source>Sign in with an account of your own.</source>
        <translation>Войдите под своей учетной записью.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>Учетная запись «{name}» уже есть.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Выберите другой логин.</translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation>Это единственный администратор.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Сначала назначьте администратором кого-то еще.</translation>
    </message>
    <message>
        <source>The login cannot be used: {value}.</source>
        <translation>Такой логин не подходит: {value}.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots or hyphens.</source>
        <translation>До 64 знаков: буквы, цифры, точки, дефисы.</translation>
    </message>
    <message>
        <source>The address “{value}” is not written correctly.</source>
        <translation>Адрес «{value}» записан неверно.</translation>
    </message>
    <message>
        <source>Example: name@company.kz.</source>
        <translation>Образец: name@company.kz.</translation>
    </message>
    <message>
        <source>The first account must be an administrator&apos;s.</source>
        <translation>Первой должна быть учетная запись администратора.</translation>
    </message>
    <message>
        <source>Choose the role Administrator.</source>
        <translation>Выберите роль «Администратор».</translation>
    </message>
    <message>
        <source>The subject or an address holds a line break.</source>
        <translation>В теме или адресе есть перевод строки.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Запишите в одну строку.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name: {value}.</source>
        <translation>Это не имя сервера: {value}.</translation>
    </message>
    <message>
        <source>Example: smtp.company.kz.</source>
        <translation>Образец: smtp.company.kz.</translation>
    </message>
    <message>
        <source>The password of the mail server is missing or has letters that mail servers do not accept.</source>
        <translation>Пароля почтового сервера нет, или в нем есть знаки, которых почтовые серверы не принимают.</translation>
    </message>
    <message>
        <source>Enter it anew in Latin letters, digits and signs.</source>
        <translation>Введите его заново: латинские буквы, цифры, знаки.</translation>
    </message>
    <message>
        <source>There is no such port: {value}.</source>
        <translation>Такого порта нет: {value}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, usually 587 or 465.</source>
        <translation>Укажите число от 1 до 65535, обычно 587 или 465.</translation>
    </message>
    <message>
        <source>Letters do not go over the network unencrypted.</source>
        <translation>Письма не передаются по сети без шифрования.</translation>
    </message>
    <message>
        <source>Choose starttls or tls. Without encryption is possible only on this machine.</source>
        <translation>Выберите starttls или tls. Без шифрования можно только на этом компьютере.</translation>
    </message>
    <message>
        <source>The mail login has letters that mail servers do not accept.</source>
        <translation>В логине почты есть знаки, которых почтовые серверы не принимают.</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and signs.</source>
        <translation>Используйте латинские буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>The password is among the most common ones.</source>
        <translation>Пароль входит в число самых распространенных.</translation>
    </message>
    <message>
        <source>Choose another password, for example four words that do not belong together.</source>
        <translation>Придумайте другой пароль, например четыре не связанных слова.</translation>
    </message>
    <message>
        <source>The password is the login.</source>
        <translation>Пароль совпадает с логином.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Пароль слишком длинный.</translation>
    </message>
    <message>
        <source>Use at most 1024 characters.</source>
        <translation>Нужно не больше 1024 знаков.</translation>
    </message>
    <message>
        <source>The password is the merchant&apos;s name.</source>
        <translation>Пароль совпадает с названием мерчанта.</translation>
    </message>
    <message>
        <source>The password repeats the same characters.</source>
        <translation>В пароле повторяются одни и те же знаки.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Пароль слишком короткий.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Нужно не меньше 12 знаков.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Роль не выбрана.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Выберите хотя бы одну роль.</translation>
    </message>
    <message>
        <source>The code does not fit.</source>
        <translation>Код не подходит.</translation>
    </message>
    <message>
        <source>The second factor is not switched on.</source>
        <translation>Второй фактор не включен.</translation>
    </message>
    <message>
        <source>Check the clock of the telephone and enter the newest code.</source>
        <translation>Проверьте часы телефона и введите самый новый код.</translation>
    </message>
    <message>
        <source>The address “{email}” is not written correctly.</source>
        <translation>Адрес «{email}» записан неверно.</translation>
    </message>
    <message>
        <source>The mail server did not accept the login or password.</source>
        <translation>Почтовый сервер не принял логин или пароль.</translation>
    </message>
    <message>
        <source>Correct the mail settings and send it again.</source>
        <translation>Исправьте настройки почты и отправьте еще раз.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Почтовый сервер не задан.</translation>
    </message>
    <message>
        <source>Set it in the settings, or with: cabinet mail set.</source>
        <translation>Задайте его в настройках или командой: cabinet mail set</translation>
    </message>
    <message>
        <source>The server refused the address “{email}”.</source>
        <translation>Сервер не принял адрес «{email}».</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption that can be trusted.</source>
        <translation>Почтовый сервер {host} не предлагает шифрования, которому можно доверять.</translation>
    </message>
    <message>
        <source>The letter was not sent, the password was not shown.</source>
        <translation>Письмо не отправлено, пароль не передан.</translation>
    </message>
    <message>
        <source>Check the kind of encryption, the port and the server&apos;s certificate.</source>
        <translation>Проверьте вид шифрования, порт и сертификат сервера.</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer.</source>
        <translation>Почтовый сервер {host} не отвечает.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network, and send it again.</source>
        <translation>Проверьте имя сервера, порт и сеть и отправьте еще раз.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Попросите администратора.</translation>
    </message>
    <message>
        <source>There is no account “{name}”.</source>
        <translation>Учетной записи «{name}» нет.</translation>
    </message>
    <message>
        <source>Check the login.</source>
        <translation>Проверьте логин.</translation>
    </message>
    <message>
        <source>The one-time code is needed as well.</source>
        <translation>Нужен еще и одноразовый код.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>Enter the code of the authenticator app; on the command line it stands in CABINET_CODE.</source>
        <translation>Введите код из приложения-аутентификатора; в командной строке он передается в CABINET_CODE.</translation>
    </message>
    <message>
        <source>The code is wrong, was used or has run out.</source>
        <translation>Код неверен, уже использован или просрочен.</translation>
    </message>
    <message>
        <source>Attempts left: {left}.</source>
        <translation>Осталось попыток: {left}.</translation>
    </message>
    <message>
        <source>Enter the newest code, or one of the printed ones.</source>
        <translation>Введите самый новый код или один из распечатанных.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Sign-in is locked for {minutes} min.</source>
        <translation>Слишком много неверных паролей. Вход заблокирован, осталось ждать: {minutes} мин.</translation>
    </message>
    <message>
        <source>The data are safe.</source>
        <translation>Данные в сохранности.</translation>
    </message>
    <message>
        <source>Wait or ask the administrator.</source>
        <translation>Подождите или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Никто не вошел.</translation>
    </message>
    <message>
        <source>Sign in; on the command line with --login NAME and the password in CABINET_PASSWORD.</source>
        <translation>Войдите; в командной строке: --login ИМЯ и пароль в переменной CABINET_PASSWORD.</translation>
    </message>
    <message>
        <source>The login or password is wrong.</source>
        <translation>Логин или пароль неверны.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Проверьте раскладку и Caps Lock.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The order is unchanged.</source>
        <translation>Заказ не изменился.</translation>
    </message>
    <message>
        <source>Copy the whole line again, from the first parameter to the last.</source>
        <translation>Скопируйте строку целиком, от первого параметра до последнего.</translation>
    </message>
    <message>
        <source>The bank did not answer and the outcome is unknown.</source>
        <translation>Банк не ответил, результат операции неизвестен.</translation>
    </message>
    <message>
        <source>The request is recorded and is not repeated by itself.</source>
        <translation>Запрос записан и сам не повторяется.</translation>
    </message>
    <message>
        <source>Check the outcome before you try again.</source>
        <translation>Проверьте результат, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>Another operation of this order has no outcome yet.</source>
        <translation>Результат другой операции по этому заказу еще неизвестен.</translation>
    </message>
    <message>
        <source>Check its outcome first.</source>
        <translation>Сначала проверьте ее результат.</translation>
    </message>
    <message>
        <source>This operation was sent or cancelled meanwhile.</source>
        <translation>Эту операцию тем временем отправили или отменили.</translation>
    </message>
    <message>
        <source>Refresh the list and look at its state.</source>
        <translation>Обновите список и посмотрите ее состояние.</translation>
    </message>
    <message>
        <source>The training gateway of this registry runs in another program already.</source>
        <translation>Учебный шлюз этого реестра уже работает в другой программе.</translation>
    </message>
    <message>
        <source>Close the other window, or stop the command: cabinet sandbox.</source>
        <translation>Закройте другое окно или остановите команду: cabinet sandbox.</translation>
    </message>
    <message>
        <source>The bank&apos;s gateway does not offer this.</source>
        <translation>Шлюз банка этого не умеет.</translation>
    </message>
    <message>
        <source>Do it in the bank&apos;s cabinet, or ask the bank to switch it on.</source>
        <translation>Сделайте это в кабинете банка или попросите банк включить эту возможность.</translation>
    </message>
    <message>
        <source>The bank did not accept the connection login or password.</source>
        <translation>Банк не принял логин или пароль подключения.</translation>
    </message>
    <message>
        <source>Enter the login and password again in the connection settings.</source>
        <translation>Введите логин и пароль заново в настройках подключения.</translation>
    </message>
    <message>
        <source>A public token does not allow this.</source>
        <translation>Открытый токен этого не позволяет.</translation>
    </message>
    <message>
        <source>Enter a login and password in the connection settings.</source>
        <translation>Введите логин и пароль в настройках подключения.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be understood.</source>
        <translation>Ответ шлюза не удалось разобрать.</translation>
    </message>
    <message>
        <source>Check the address of the connection and try again later.</source>
        <translation>Проверьте адрес подключения и повторите позже.</translation>
    </message>
    <message>
        <source>The bank refused with code {error_code}: {message}.</source>
        <translation>Банк отказал, код {error_code}: {message}.</translation>
    </message>
    <message>
        <source>Refresh the order and look at what is possible now.</source>
        <translation>Обновите заказ и посмотрите, что с ним можно сделать сейчас.</translation>
    </message>
    <message>
        <source>The bank refused with code {error_code}.</source>
        <translation>Банк отказал, код: {error_code}.</translation>
    </message>
    <message>
        <source>There is no payment gateway at this address: {host}.</source>
        <translation>По этому адресу нет платежного шлюза: {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection settings, and the internet.</source>
        <translation>Проверьте адрес в настройках подключения и интернет.</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>Нет связи с банком.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Проверьте интернет и повторите.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} cannot be trusted.</source>
        <translation>Сертификату сервера {host} нельзя доверять.</translation>
    </message>
    <message>
        <source>Nothing was sent, the password was not shown.</source>
        <translation>Ничего не отправлено, пароль не показан.</translation>
    </message>
    <message>
        <source>Check the address and the computer&apos;s date; ask whoever looks after the network.</source>
        <translation>Проверьте адрес и дату на компьютере; спросите того, кто следит за сетью.</translation>
    </message>
    <message>
        <source>This is not a notification of the gateway.</source>
        <translation>Это не уведомление шлюза.</translation>
    </message>
    <message>
        <source>The notification has no checksum: anybody could have written it.</source>
        <translation>В уведомлении нет контрольной суммы: его мог написать кто угодно.</translation>
    </message>
    <message>
        <source>The notification names a parameter twice: {value}.</source>
        <translation>Параметр назван в уведомлении дважды: {value}.</translation>
    </message>
    <message>
        <source>Do not trust it; look at the order itself.</source>
        <translation>Не доверяйте ему, посмотрите сам заказ.</translation>
    </message>
    <message>
        <source>The notification has a status that is neither 0 nor 1: {value}.</source>
        <translation>Статус в уведомлении не 0 и не 1: {value}.</translation>
    </message>
    <message>
        <source>The key for checking notifications cannot be used.</source>
        <translation>Ключ для проверки уведомлений не подходит.</translation>
    </message>
    <message>
        <source>Give the secret, or the RSA certificate or public key in PEM, from the bank&apos;s cabinet.</source>
        <translation>Укажите секрет либо сертификат или открытый ключ RSA в формате PEM из кабинета банка.</translation>
    </message>
    <message>
        <source>The time to pay is over already.</source>
        <translation>Срок оплаты уже прошел.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Выберите более позднее время.</translation>
    </message>
    <message>
        <source>This cannot be the address of a gateway: {value}.</source>
        <translation>Это не может быть адресом шлюза: {value}.</translation>
    </message>
    <message>
        <source>Write it like https://host/payment/rest/. Without https only this machine is possible.</source>
        <translation>Запишите его так: https://host/payment/rest/. Без https возможен только этот компьютер.</translation>
    </message>
    <message>
        <source>The amount is larger than what is left, or is zero.</source>
        <translation>Сумма больше остатка или равна нулю.</translation>
    </message>
    <message>
        <source>Enter at most the amount that is shown as left.</source>
        <translation>Введите сумму не больше показанного остатка.</translation>
    </message>
    <message>
        <source>This amount needs a second person&apos;s confirmation.</source>
        <translation>На эту сумму нужно подтверждение второго человека.</translation>
    </message>
    <message>
        <source>Ask a colleague to confirm it under their own account.</source>
        <translation>Попросите коллегу подтвердить ее под своей учетной записью.</translation>
    </message>
    <message>
        <source>This operation was prepared some time ago.</source>
        <translation>Эта операция подготовлена давно.</translation>
    </message>
    <message>
        <source>Look at it in the queue and send it from there.</source>
        <translation>Посмотрите ее в очереди и отправьте оттуда.</translation>
    </message>
    <message>
        <source>No connection to the bank is set up for this merchant.</source>
        <translation>Для этого продавца не настроено подключение к банку.</translation>
    </message>
    <message>
        <source>Set it up in the settings, or with: cabinet gateway set.</source>
        <translation>Настройте его в настройках или командой: cabinet gateway set.</translation>
    </message>
    <message>
        <source>The gateway knows no such payment link.</source>
        <translation>Шлюз не знает такой платежной ссылки.</translation>
    </message>
    <message>
        <source>Refresh the list of links.</source>
        <translation>Обновите список ссылок.</translation>
    </message>
    <message>
        <source>The password for this address and login is missing.</source>
        <translation>Нет пароля для этого адреса и логина.</translation>
    </message>
    <message>
        <source>Enter the password of the service login.</source>
        <translation>Введите пароль служебного логина.</translation>
    </message>
    <message>
        <source>The merchant&apos;s login is missing.</source>
        <translation>Не указан логин продавца.</translation>
    </message>
    <message>
        <source>Enter the login that the bank gave you.</source>
        <translation>Введите логин, который выдал банк.</translation>
    </message>
    <message>
        <source>The order is not in this currency: {value}.</source>
        <translation>Заказ не в этой валюте: {value}.</translation>
    </message>
    <message>
        <source>Enter the amount in the order&apos;s currency.</source>
        <translation>Введите сумму в валюте заказа.</translation>
    </message>
    <message>
        <source>The basket lines do not add up to {value}.</source>
        <translation>Сумма строк корзины не равна сумме операции: {value}.</translation>
    </message>
    <message>
        <source>Choose the lines again.</source>
        <translation>Выберите строки заново.</translation>
    </message>
    <message>
        <source>The list of refunds has no name.</source>
        <translation>У пакета возвратов нет названия.</translation>
    </message>
    <message>
        <source>Enter a name: it keeps the list from being run twice.</source>
        <translation>Введите название: по нему список не выполнится дважды.</translation>
    </message>
    <message>
        <source>Line {line} of the list “{name}” was run before with another order or amount.</source>
        <translation>Строка {line} списка «{name}» уже выполнялась с другим заказом или суммой.</translation>
    </message>
    <message>
        <source>Give a changed list a new name.</source>
        <translation>Дайте измененному списку новое название.</translation>
    </message>
    <message>
        <source>The state of the order {order} does not allow this operation.</source>
        <translation>Статус заказа № {order} не допускает эту операцию.</translation>
    </message>
    <message>
        <source>Bring the registry up to date and look at the order again.</source>
        <translation>Обновите реестр и посмотрите на заказ еще раз.</translation>
    </message>
    <message>
        <source>The order {order} has changed at the bank meanwhile.</source>
        <translation>Заказ № {order} за это время изменился в банке.</translation>
    </message>
    <message>
        <source>Look at the order again and decide anew.</source>
        <translation>Посмотрите на заказ еще раз и решите заново.</translation>
    </message>
    <message>
        <source>Operations of the merchant “{name}” are still under way.</source>
        <translation>Операции продавца «{name}» еще не завершены.</translation>
    </message>
    <message>
        <source>Wait for their answers, and empty the queue.</source>
        <translation>Дождитесь ответов банка и освободите очередь.</translation>
    </message>
    <message>
        <source>The password of the connection “{name}” is not on this computer.</source>
        <translation>Пароля подключения «{name}» нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Enter it again in the settings.</source>
        <translation>Введите его заново в настройках.</translation>
    </message>
    <message>
        <source>There is no such operation.</source>
        <translation>Такой операции нет.</translation>
    </message>
    <message>
        <source>Look at the queue again.</source>
        <translation>Посмотрите очередь еще раз.</translation>
    </message>
</context>
<context>
    <name>ExtraPage</name>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>These parameters belong to this program; the bank does not know them.</source>
        <translation>Это параметры этой программы, банк их не знает.</translation>
    </message>
    <message>
        <source>Set for all stations by the administrator&apos;s file.</source>
        <translation>Задано для всех рабочих мест файлом администратора.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Сумма возврата</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистая сумма</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Сумма регистрации</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Срок действия карты</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сумма от</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сумма до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Логин продавца</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Уникальный номер заказа</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Последние 4 цифры номера карты</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Платежное средство</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платежная система</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Код ответа</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Список номеров</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>on</source>
        <translation>включен</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Date range</source>
        <translation>Диапазон дат</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Логин продавца</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Последние 4 цифры номера карты</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Уникальный номер заказа</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Платежное средство</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платежная система</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Код ответа</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>от {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>до {amount}</translation>
    </message>
    <message>
        <source>not {statuses}</source>
        <translation>не {statuses}</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Информация о плательщике</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Поля фильтра</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
</context>
<context>
    <name>FirstAccountDialog</name>
    <message>
        <source>The cabinet is closed, but its data are not encrypted yet.</source>
        <translation>Кабинет закрыт, но данные еще не зашифрованы.</translation>
    </message>
    <message>
        <source>Protect the cabinet</source>
        <translation>Защитить кабинет</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>Сохраните этот лист</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Первая учетная запись</translation>
    </message>
    <message>
        <source>It is shown this one time. Without it and without a password nobody can open the data.</source>
        <translation>Лист показан один раз. Без него и без пароля открыть данные не сможет никто.</translation>
    </message>
    <message>
        <source>You become the administrator: you add the others and give them rights.</source>
        <translation>Вы станете администратором: добавите остальных и дадите им права.</translation>
    </message>
    <message>
        <source>The codes are kept</source>
        <translation>Коды сохранены</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдет</translation>
    </message>
    <message>
        <source>The cabinet closes: from now on everybody signs in, in the window and on the command line.</source>
        <translation>Кабинет закрывается: с этой минуты каждый входит под своим логином, в окне и в командной строке.</translation>
    </message>
    <message>
        <source>The data are encrypted on this computer. A copied file opens for nobody.</source>
        <translation>Данные на этом компьютере шифруются. Скопированный файл никто не откроет.</translation>
    </message>
    <message>
        <source>After some minutes without a key or the mouse the window covers itself.</source>
        <translation>Если несколько минут не трогать клавиатуру и мышь, окно закроется и спросит пароль.</translation>
    </message>
    <message>
        <source>Next you get a sheet with recovery codes and a key. Keep it on paper.</source>
        <translation>Дальше появится лист с кодами восстановления и ключом. Храните его на бумаге.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The new password holds. Sign in with it.</source>
        <translation>Новый пароль действует. Войдите с ним.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Production</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Bank: no answer yet</source>
        <translation>Банк: ответа еще нет</translation>
    </message>
    <message>
        <source>No network, the bank&apos;s data are of {time}</source>
        <translation>Нет сети, данные банка на {time}</translation>
    </message>
    <message>
        <source>Bank: just now</source>
        <translation>Банк: только что</translation>
    </message>
    <message>
        <source>Bank: {time}</source>
        <translation>Банк: {time}</translation>
    </message>
</context>
<context>
    <name>GatewayDesk</name>
    <message>
        <source>Training order</source>
        <translation>Учебный заказ</translation>
    </message>
    <message>
        <source>Order {number} is open in the browser; test cards stand on the control page</source>
        <translation>Заказ {number} открыт в браузере, тестовые карты есть на странице управления</translation>
    </message>
    <message>
        <source>Control page</source>
        <translation>Страница управления</translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation>Банк не принял логин</translation>
    </message>
</context>
<context>
    <name>GatewayGroup</name>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>раз в %n секунду</numerusform>
            <numerusform>раз в %n секунды</numerusform>
            <numerusform>раз в %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>раз в %n минуту</numerusform>
            <numerusform>раз в %n минуты</numerusform>
            <numerusform>раз в %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank connection</source>
        <translation>Подключение к банку</translation>
    </message>
    <message>
        <source>No connection to the bank is set up. The registry lives from exports alone.</source>
        <translation>Подключение к банку не настроено. Реестр пополняется только из выгрузок.</translation>
    </message>
    <message>
        <source>Connect to the gateway…</source>
        <translation>Подключить шлюз…</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Учебный режим</translation>
    </message>
    <message>
        <source>A gateway on this computer: everything works, no money moves.</source>
        <translation>Шлюз на этом компьютере: все работает, деньги не движутся.</translation>
    </message>
    <message>
        <source>Ask the bank for what is new</source>
        <translation>Запросить у банка новое</translation>
    </message>
    <message>
        <source>How often the bank is asked</source>
        <translation>Как часто запрашивать банк</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>If signing in does not succeed</source>
        <translation>Если войти не удается</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>check its layout and Caps Lock</source>
        <translation>проверьте раскладку и Caps Lock</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>gives a new password and lifts a lock</source>
        <translation>даст новый пароль и снимет блокировку</translation>
    </message>
    <message>
        <source>The bank&apos;s support</source>
        <translation>Поддержка банка</translation>
    </message>
    <message>
        <source>After more than three wrong passwords in a row the login is closed for {minutes} minutes.</source>
        <translation>Если больше трех раз подряд ввести неверный пароль, вход под этим логином закроется на {minutes} минут.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The bank&apos;s file tells no operations of this order, only its state.</source>
        <translation>В файле банка нет операций по этому заказу, только его состояние.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Тип операции</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Код ответа</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Мерчант</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Итог по заказу</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операции</numerusform>
            <numerusform>%n операций</numerusform>
        </translation>
    </message>
    <message>
        <source>{operations}, all succeeded</source>
        <translation>{operations}, все успешны</translation>
    </message>
    <message>
        <source>{operations}, failed: {failed}</source>
        <translation>{operations}, неуспешных: {failed}</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неуспешно</translation>
    </message>
    <message>
        <source>The order is registered</source>
        <translation>Заказ зарегистрирован</translation>
    </message>
    <message>
        <source>Held on the card</source>
        <translation>Удержано на карте</translation>
    </message>
    <message>
        <source>Charged to the card</source>
        <translation>Списано с карты</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>Удержание снято</translation>
    </message>
    <message>
        <source>Returned to the same card</source>
        <translation>Возвращено на ту же карту</translation>
    </message>
    <message>
        <source>The order is closed unpaid</source>
        <translation>Заказ закрыт без оплаты</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>через {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>Over by its term</source>
        <translation>Срок вышел</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds about to lapse</source>
        <translation>Удержания на исходе</translation>
    </message>
    <message>
        <source>Days left, at most</source>
        <translation>Осталось дней, не больше</translation>
    </message>
    <message>
        <source>The bank holds money for {days} days (a setting); after that it goes back to the payer.</source>
        <translation>Банк держит деньги столько дней: {days} (настройка); потом они возвращаются плательщику.</translation>
    </message>
    <message>
        <source>No hold ends within this time.</source>
        <translation>За это время не снимается ни одно удержание.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lapses in</source>
        <translation>Снимется через</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>CSV, text table</source>
        <translation>CSV, текстовая таблица</translation>
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
        <translation>Таблица HTML</translation>
    </message>
    <message>
        <source>OpenDocument (ODS)</source>
        <translation>OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>Payment gateway</source>
        <translation>Платежный шлюз</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>месяц, день, год</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>год, месяц, день</translation>
    </message>
    <message>
        <source>Which sheet is the registry? The file holds several tables.</source>
        <translation>На каком листе реестр? В файле несколько таблиц.</translation>
    </message>
    <message>
        <source>In which order are the dates written? The file can be read in two ways.</source>
        <translation>В каком порядке записаны даты? Файл можно прочитать двояко.</translation>
    </message>
    <message>
        <source>Which sign parts the decimals? The file can be read in two ways.</source>
        <translation>Какой знак отделяет дробную часть? Файл можно прочитать двояко.</translation>
    </message>
    <message>
        <source>Which column is the sum that the payer paid?</source>
        <translation>В каком столбце сумма, которую заплатил плательщик?</translation>
    </message>
    <message>
        <source>In which encoding is the text readable?</source>
        <translation>В какой кодировке текст читается?</translation>
    </message>
    <message>
        <source>In which time zone are the times of the file?</source>
        <translation>В каком часовом поясе указано время в файле?</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}”. Which column is it now?</source>
        <translation>Банк переименовал столбец «{old}». Какой столбец теперь вместо него?</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>Time of registration</source>
        <translation>Время регистрации</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Вид операции</translation>
    </message>
    <message>
        <source>Payment of the refund</source>
        <translation>Платеж, по которому возврат</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт выгрузки</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>ждет ответа</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>totals agree</source>
        <translation>итоги совпали</translation>
    </message>
    <message>
        <source>difference explained</source>
        <translation>разница объяснена</translation>
    </message>
    <message>
        <source>totals do not agree</source>
        <translation>итоги не совпали</translation>
    </message>
    <message>
        <source>no totals stated</source>
        <translation>итогов нет</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирован</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>An import is written as a whole and undone as a whole: Ctrl+Z in the registry.</source>
        <translation>Импорт записывается целиком и целиком отменяется: Ctrl+Z в реестре.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Import a file</source>
        <translation>Импорт выгрузки</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Выгрузки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is intact. Entries: {count}</source>
        <translation>Журнал цел. Записей: {count}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry {entry}.</source>
        <translation>Цепочка журнала нарушена на записи {entry}.</translation>
    </message>
    <message>
        <source>The last entries of the journal are missing.</source>
        <translation>Последних записей журнала нет на месте.</translation>
    </message>
    <message>
        <source>The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>Журнал не изменен. Сохраните копию данных и сообщите администратору.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Выгрузка журнала</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written</source>
        <translation>
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записано %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What was touched</source>
        <translation>Что затронуто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За все время</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Без входа</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Journal of actions</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>File, order, setting</source>
        <translation>Файл, заказ, настройка</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Проверить цепочку</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>The payment went through</source>
        <translation>Платеж прошел</translation>
    </message>
    <message>
        <source>The money is held but not charged yet</source>
        <translation>Деньги удержаны, но еще не списаны</translation>
    </message>
    <message>
        <source>The payment failed and nothing was charged</source>
        <translation>Платеж не прошел, деньги не списаны</translation>
    </message>
    <message>
        <source>The money was refunded</source>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>The payment is cancelled</source>
        <translation>Платеж отменен</translation>
    </message>
    <message>
        <source>The payment is not completed</source>
        <translation>Платеж не завершен</translation>
    </message>
    <message>
        <source>No such payment was found</source>
        <translation>Такой платеж не найден</translation>
    </message>
    <message>
        <source>Several payments were found</source>
        <translation>Найдено несколько платежей</translation>
    </message>
    <message>
        <source>The check is not available now</source>
        <translation>Проверка временно недоступна</translation>
    </message>
    <message>
        <source>The seller has received the money.</source>
        <translation>Продавец получил деньги.</translation>
    </message>
    <message>
        <source>The seller will charge it or release it.</source>
        <translation>Продавец спишет их или снимет удержание.</translation>
    </message>
    <message>
        <source>Call your bank or pay with another card.</source>
        <translation>Позвоните в свой банк или оплатите другой картой.</translation>
    </message>
    <message>
        <source>When it reaches the card depends on your bank</source>
        <translation>Срок зачисления на карту зависит от вашего банка</translation>
    </message>
    <message>
        <source>The hold is lifted and the money is available to you again.</source>
        <translation>Удержание снято, деньги снова доступны вам.</translation>
    </message>
    <message>
        <source>Wait a few minutes or ask an employee.</source>
        <translation>Подождите несколько минут или обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>Check the details or ask an employee.</source>
        <translation>Проверьте данные или обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>Add the time of the payment.</source>
        <translation>Уточните время платежа.</translation>
    </message>
    <message>
        <source>Ask an employee.</source>
        <translation>Обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>Part of the money was refunded</source>
        <translation>Часть денег возвращена</translation>
    </message>
    <message>
        <source>The bank is still checking the payment</source>
        <translation>Банк еще проверяет платеж</translation>
    </message>
    <message>
        <source>The money was received by: {merchant}</source>
        <translation>Деньги получил: {merchant}</translation>
    </message>
    <message>
        <source>Enter the amount as well to see more</source>
        <translation>Введите и сумму, чтобы увидеть больше</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{date}, {time}, card • {last4}</source>
        <translation>{date}, {time}, карта • {last4}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Returned on {date}. Amount of the payment: {amount}.</source>
        <translation>Возвращено {date}. Сумма платежа: {amount}.</translation>
    </message>
    <message>
        <source>Amount of the payment: {amount}.</source>
        <translation>Сумма платежа: {amount}.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Show this ticket to an employee</source>
        <translation>Покажите этот талон сотруднику</translation>
    </message>
    <message>
        <source>The data are of {date}: a newer payment is not found here yet</source>
        <translation>Данные за {date}: более новый платеж здесь еще не найти</translation>
    </message>
    <message>
        <source>There are no data yet: no payment is found here</source>
        <translation>Данных пока нет: здесь не найти ни одного платежа</translation>
    </message>
    <message>
        <source>The registry is of {date}</source>
        <translation>Реестр за {date}</translation>
    </message>
    <message>
        <source>Check your payment</source>
        <translation>Проверьте свой платеж</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Code for a new password: {code}

Enter it on the access recovery page. It is valid for {minutes} minutes and works once.

If you did not ask for it, do nothing: your password still works. Never tell the code to anybody.</source>
        <translation>Код для нового пароля: {code}

Введите его на странице восстановления доступа. Код действует {minutes} мин и только один раз.

Если вы его не запрашивали, ничего не делайте: ваш пароль действует. Никому не сообщайте код.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Восстановление доступа</translation>
    </message>
    <message>
        <source>This letter shows that the mail server of the cabinet is set up correctly.</source>
        <translation>Это письмо показывает, что почтовый сервер кабинета настроен верно.</translation>
    </message>
    <message>
        <source>Acquiring Cabinet: test letter</source>
        <translation>Кабинет эквайринга: проверочное письмо</translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by list</source>
        <translation>Найти по списку</translation>
    </message>
    <message>
        <source>Order numbers, RRNs or UUIDs, one a line.</source>
        <translation>Номера заказов, RRN или UUID, по одному в строке.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>LockSide</name>
    <message>
        <source>Time left: {time}</source>
        <translation>Осталось ждать: {time}</translation>
    </message>
    <message>
        <source>More than three wrong passwords. Signing in as {login} is closed for {minutes} minutes.</source>
        <translation>Пароль введен неверно больше трех раз. Вход под логином {login} закрыт на {minutes} минут.</translation>
    </message>
    <message>
        <source>Left to wait</source>
        <translation>Осталось ждать</translation>
    </message>
    <message>
        <source>Sign-in is locked until {time}</source>
        <translation>Вход заблокирован до {time}</translation>
    </message>
    <message>
        <source>Without waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>can unlock the sign-in now</source>
        <translation>может разблокировать вход сейчас</translation>
    </message>
    <message>
        <source>The bank&apos;s support</source>
        <translation>Поддержка банка</translation>
    </message>
    <message>
        <source>The time runs by the clock and outlasts a restart of the program.</source>
        <translation>Отсчет идет по часам и переживает перезапуск программы.</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темное</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Высота строк</translation>
    </message>
</context>
<context>
    <name>LostKeyDialog</name>
    <message>
        <source>Choose a copy</source>
        <translation>Выбор копии</translation>
    </message>
    <message>
        <source>This is not a recovery key: a letter is wrong or missing.</source>
        <translation>Это не ключ восстановления: знак неверен или пропущен.</translation>
    </message>
    <message>
        <source>This key is of another registry.</source>
        <translation>Этот ключ от другого реестра.</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Кабинет эквайринга</translation>
    </message>
    <message>
        <source>The key to the data is not on this computer</source>
        <translation>На этом компьютере нет ключа к данным</translation>
    </message>
    <message>
        <source>The data are whole but encrypted, and the key kept here does not fit them. Nothing was changed.</source>
        <translation>Данные целы, но зашифрованы, а сохраненный здесь ключ к ним не подходит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The data are whole but encrypted, and neither the keyring nor the vault has their key.</source>
        <translation>Данные целы, но зашифрованы. Ключа нет ни в связке ключей системы, ни в хранилище программы.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Fourteen groups of four letters. Capitals and hyphens do not matter.</source>
        <translation>Четырнадцать групп по четыре знака. Заглавные буквы и дефисы не важны.</translation>
    </message>
    <message>
        <source>Without the sheet choose a copy made before the encryption. Nobody else can open the data.</source>
        <translation>Без листа выберите копию, сделанную до шифрования. Больше никто открыть данные не сможет.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Выбрать копию…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>MailGroup</name>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation>Укажите имя сервера.</translation>
    </message>
    <message>
        <source>The letter is on its way…</source>
        <translation>Письмо отправляется…</translation>
    </message>
    <message>
        <source>The mail server took the letter.</source>
        <translation>Почтовый сервер принял письмо.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Нет, только на этом компьютере</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Kept among the secrets. Type only to change it.</source>
        <translation>Хранится среди секретов. Вводите, только чтобы изменить.</translation>
    </message>
    <message>
        <source>Set for all stations by the administrator&apos;s file.</source>
        <translation>Задано для всех рабочих мест файлом администратора.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адрес отправителя</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Mail login</source>
        <translation>Логин почты</translation>
    </message>
    <message>
        <source>Empty = without a login.</source>
        <translation>Пусто = без логина.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Пароль почты</translation>
    </message>
    <message>
        <source>Address for a test letter</source>
        <translation>Адрес для пробного письма</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Отправить пробное письмо</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The import is undone</source>
        <translation>Импорт отменен</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записано %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Review: nothing is kept</source>
        <translation>Просмотр: ничего не сохраняется</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Реестр пуст</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Сеанс не открыт</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Кабинет эквайринга</translation>
    </message>
    <message>
        <source>review</source>
        <translation>просмотр</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Done: {count}.</source>
        <translation>Выполнено: {count}.</translation>
    </message>
    <message>
        <source>Not done or without an outcome: {count}. The lines tell why.</source>
        <translation>Не выполнено или результат неизвестен: {count}. Причина в строках.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The list is through.</source>
        <translation>Список пройден.</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Итого: {amount}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляю…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Orders: {count}. Possible for: {ready}. They are sent one by one, and each line tells its result.</source>
        <translation>Заказов: {count}. Возможно по: {ready}. Отправляются по одному, результат в каждой строке.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} are taken.</source>
        <translation>Взяты только первые {most} из {count}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово к отправке</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Невозможно</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждет второго сотрудника</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Comment for the journal</source>
        <translation>Комментарий для журнала</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Кабинет эквайринга</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Закрыть экран шторкой</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Вход выполнен: {name}</translation>
    </message>
</context>
<context>
    <name>MerchantTab</name>
    <message>
        <source>Only an administrator changes these parameters.</source>
        <translation>Эти параметры меняет только администратор.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this login.</source>
        <translation>Обратитесь к тому, кто дал вам этот логин.</translation>
    </message>
</context>
<context>
    <name>ModeBanner</name>
    <message>
        <source>Training mode beside real connections: only training orders move no money</source>
        <translation>Учебный режим рядом с настоящими подключениями: деньги не движутся только по учебным заказам</translation>
    </message>
    <message>
        <source>Training mode: no money is charged</source>
        <translation>Учебный режим: деньги не списываются</translation>
    </message>
    <message>
        <source>Some connections are the bank&apos;s test gateway, the others move real money</source>
        <translation>Часть подключений – тестовый шлюз банка, остальные двигают настоящие деньги</translation>
    </message>
    <message>
        <source>The bank&apos;s test gateway: no money is charged</source>
        <translation>Тестовый шлюз банка: деньги не списываются</translation>
    </message>
    <message>
        <source>Control page</source>
        <translation>Страница управления</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Завершить обучение</translation>
    </message>
    <message>
        <source>Pay a training order</source>
        <translation>Оплатить учебный заказ</translation>
    </message>
    <message>
        <source>More about training mode</source>
        <translation>Еще об учебном режиме</translation>
    </message>
</context>
<context>
    <name>MoneyOperation</name>
    <message>
        <source>Complete payment</source>
        <translation>Завершить платеж</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Отменить платеж</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Close unpaid order</source>
        <translation>Закрыть неоплаченный заказ</translation>
    </message>
    <message>
        <source>Complete payment…</source>
        <translation>Завершить платеж…</translation>
    </message>
    <message>
        <source>Reverse payment…</source>
        <translation>Отменить платеж…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Вернуть деньги…</translation>
    </message>
    <message>
        <source>Close unpaid order…</source>
        <translation>Закрыть неоплаченный заказ…</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Списать {amount}</translation>
    </message>
    <message>
        <source>Reverse payment of {amount}</source>
        <translation>Отменить платеж на {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>Close order of {amount}</source>
        <translation>Закрыть заказ на {amount}</translation>
    </message>
    <message>
        <source>Prepare charge of {amount}</source>
        <translation>Подготовить списание {amount}</translation>
    </message>
    <message>
        <source>Prepare reversal of {amount}</source>
        <translation>Подготовить отмену на {amount}</translation>
    </message>
    <message>
        <source>Prepare refund of {amount}</source>
        <translation>Подготовить возврат {amount}</translation>
    </message>
    <message>
        <source>Prepare closing of {amount}</source>
        <translation>Подготовить закрытие на {amount}</translation>
    </message>
    <message>
        <source>Complete payment No. {order}? {amount} will be charged.</source>
        <translation>Завершить платеж №&#xa0;{order}? Будет списано {amount}.</translation>
    </message>
    <message>
        <source>Reverse payment No. {order} for {amount}? The hold will be lifted.</source>
        <translation>Отменить платеж №&#xa0;{order} на {amount}? Удержание будет снято.</translation>
    </message>
    <message>
        <source>Refund {amount} for order No. {order}? A refund cannot be taken back.</source>
        <translation>Вернуть {amount} по заказу №&#xa0;{order}? Отозвать возврат будет нельзя.</translation>
    </message>
    <message>
        <source>Close unpaid order No. {order}? It can then not be paid.</source>
        <translation>Закрыть неоплаченный заказ №&#xa0;{order}? Оплатить его будет нельзя.</translation>
    </message>
    <message>
        <source>Payment completed: {amount}</source>
        <translation>Платеж завершен: {amount}</translation>
    </message>
    <message>
        <source>Payment reversed: {amount}</source>
        <translation>Платеж отменен: {amount}</translation>
    </message>
    <message>
        <source>Refunded: {amount}</source>
        <translation>Возврат выполнен: {amount}</translation>
    </message>
    <message>
        <source>Unpaid order closed: {amount}</source>
        <translation>Неоплаченный заказ закрыт: {amount}</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ банка</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Снято с очереди</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of this order is not known here.</source>
        <translation>Здесь неизвестен номер этого заказа в банке.</translation>
    </message>
    <message>
        <source>There is no connection to the bank for this merchant. Set it up.</source>
        <translation>Для этого мерчанта нет подключения к банку. Настройте его.</translation>
    </message>
    <message>
        <source>The connection has only a public token. Operations need a login.</source>
        <translation>У подключения только открытый токен. Для операций нужен логин.</translation>
    </message>
    <message>
        <source>Another operation of this order has no outcome yet.</source>
        <translation>Результат другой операции по этому заказу еще неизвестен.</translation>
    </message>
    <message>
        <source>Another operation of this order is in the queue or just done.</source>
        <translation>По этому заказу другая операция стоит в очереди или только что выполнена.</translation>
    </message>
    <message>
        <source>Files are only looked at here.</source>
        <translation>Здесь файлы только просматривают.</translation>
    </message>
    <message>
        <source>Only held money can be charged; the status is “{status}”.</source>
        <translation>Списать можно только удержанные деньги, а сейчас статус «{status}».</translation>
    </message>
    <message>
        <source>Only a payment with held money can be reversed; the status is “{status}”.</source>
        <translation>Отменить можно только платеж с удержанными деньгами, а сейчас статус «{status}».</translation>
    </message>
    <message>
        <source>Only a completed payment can be refunded; the status is “{status}”.</source>
        <translation>Вернуть деньги можно только по завершенному платежу, а сейчас статус «{status}».</translation>
    </message>
    <message>
        <source>Only an unpaid order can be closed; the status is “{status}”.</source>
        <translation>Закрыть можно только неоплаченный заказ, а сейчас статус «{status}».</translation>
    </message>
    <message>
        <source>Everything has been returned already.</source>
        <translation>Все уже возвращено.</translation>
    </message>
    <message>
        <source>Part of the order refused</source>
        <translation>Отказ от части заказа</translation>
    </message>
    <message>
        <source>Order cancelled by the customer</source>
        <translation>Покупатель отказался от заказа</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Товар возвращен</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Оплачено дважды</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Ошибка в сумме</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>Товар отгружен</translation>
    </message>
    <message>
        <source>Service provided</source>
        <translation>Услуга оказана</translation>
    </message>
    <message>
        <source>The customer did not pay</source>
        <translation>Покупатель не оплатил</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль еще раз</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read it again</source>
        <translation>Прочитать еще раз</translation>
    </message>
    <message>
        <source>This file was loaded before: {date}.</source>
        <translation>Этот файл уже загружен: {date}.</translation>
    </message>
    <message>
        <source>Nothing is added twice.</source>
        <translation>Повторы не добавятся.</translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by list</source>
        <translation>Найти по списку</translation>
    </message>
</context>
<context>
    <name>OpenGroup</name>
    <message>
        <source>No accounts yet</source>
        <translation>Учетных записей пока нет</translation>
    </message>
    <message>
        <source>Anybody at this computer opens the registry and may do everything. With the first account the cabinet asks for a password, and the registry is encrypted.</source>
        <translation>Любой за этим компьютером открывает реестр и может все. С первой учетной записью кабинет спрашивает пароль, а реестр шифруется.</translation>
    </message>
    <message>
        <source>Protect the cabinet…</source>
        <translation>Защитить кабинет…</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <translation>Предавторизация</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Рефанд</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонение</translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message>
        <source>Confirm and send</source>
        <translation>Подтвердить и отправить</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляю…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check the outcome</source>
        <translation>Проверить результат</translation>
    </message>
    <message>
        <source>Look for the bank again</source>
        <translation>Проверить связь еще раз</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <source>This is not an amount above zero.</source>
        <translation>Это не сумма больше нуля.</translation>
    </message>
    <message>
        <source>More than the available {amount}. Reduce it.</source>
        <translation>Больше доступной суммы: {amount}. Уменьшите ее.</translation>
    </message>
    <message>
        <source>back to the payer: {amount}</source>
        <translation>вернется плательщику {amount}</translation>
    </message>
    <message>
        <source>left: {amount}</source>
        <translation>останется {amount}</translation>
    </message>
    <message>
        <source>Kind of refund</source>
        <translation>Вид возврата</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Вид списания</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частичный</translation>
    </message>
    <message>
        <source>Amount of the operation</source>
        <translation>Сумма операции</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Comment for the journal</source>
        <translation>Комментарий для журнала</translation>
    </message>
</context>
<context>
    <name>OperationNotes</name>
    <message>
        <source>If the bank does not answer, the outcome stays unknown and the request is not repeated by itself.</source>
        <translation>Если банк не ответит, результат останется неизвестным и запрос сам не повторится.</translation>
    </message>
    <message>
        <source>Card: {card}.</source>
        <translation>Карта: {card}.</translation>
    </message>
    <message>
        <source>The bank is being asked.</source>
        <translation>Запрос отправлен в банк.</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>Нет связи с банком.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can wait in the queue, and is sent from there by somebody who looks at it.</source>
        <translation>Ничего не отправлено. Операция может подождать в очереди: оттуда ее отправит тот, кто на нее посмотрит.</translation>
    </message>
    <message>
        <source>A second employee must confirm.</source>
        <translation>Нужно подтверждение второго сотрудника.</translation>
    </message>
    <message>
        <source>Sign in here as somebody else, or close the window: it waits in the queue for them. Nothing was sent.</source>
        <translation>Пусть второй сотрудник войдет здесь, или закройте окно: операция ждет его в очереди. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>There are no accounts yet: create them in the settings. It is in the queue.</source>
        <translation>Учетных записей еще нет: создайте их в настройках. Операция стоит в очереди.</translation>
    </message>
</context>
<context>
    <name>OperationNoun</name>
    <message>
        <source>Charge</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Рефанд</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Operation details</source>
        <translation>Детали операции</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>What to tell the customer</source>
        <translation>Что сказать клиенту</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Информация о плательщике</translation>
    </message>
    <message>
        <source>The data are behind the curtain (F9)</source>
        <translation>Данные закрыты шторкой (F9)</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>No. {order}</source>
        <translation>№&#xa0;{order}</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>карта {card}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The gateway found a value it does not accept, or this login may not do it.</source>
        <translation>Шлюз не принял одно из значений, или этому логину операция не разрешена.</translation>
    </message>
    <message>
        <source>The gateway does not know this order. It may belong to another connection.</source>
        <translation>Шлюз не знает такого заказа. Возможно, он относится к другому подключению.</translation>
    </message>
    <message>
        <source>The order is in another state at the bank, or the sum is more than is left.</source>
        <translation>В банке у заказа другое состояние, или сумма больше остатка.</translation>
    </message>
    <message>
        <source>The bank carried it out. The registry and the history are up to date.</source>
        <translation>Банк выполнил операцию. Реестр и история обновлены.</translation>
    </message>
    <message>
        <source>It is in the queue. Nothing was sent.</source>
        <translation>Операция в очереди. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Send it from the queue when the bank can be reached.</source>
        <translation>Отправьте ее из очереди, когда появится связь с банком.</translation>
    </message>
    <message>
        <source>It was taken out of the queue. Nothing was sent.</source>
        <translation>Операция снята с очереди. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The bank did not carry it out: the order stands as before.</source>
        <translation>Банк ее не выполнил: заказ не изменился.</translation>
    </message>
    <message>
        <source>The bank did not carry it out: another act had changed the order.</source>
        <translation>Банк ее не выполнил: заказ изменила другая операция.</translation>
    </message>
    <message>
        <source>The bank did not answer and the outcome is unknown.</source>
        <translation>Банк не ответил, результат операции неизвестен.</translation>
    </message>
    <message>
        <source>The request is recorded and is not repeated by itself.</source>
        <translation>Запрос записан и сам не повторяется.</translation>
    </message>
    <message>
        <source>The program asks the bank what became of it, now and at each start.</source>
        <translation>Программа узнает результат у банка, сейчас и при каждом запуске.</translation>
    </message>
</context>
<context>
    <name>OwnOperations</name>
    <message>
        <source>Done from here</source>
        <translation>Сделано здесь</translation>
    </message>
    <message>
        <source>The outcome of an operation is unknown.</source>
        <translation>Результат операции неизвестен.</translation>
    </message>
    <message>
        <source>It is not repeated. The program asks the bank what became of it.</source>
        <translation>Запрос не повторяется. Программа узнает результат у банка.</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Спросить банк</translation>
    </message>
    <message>
        <source>{name}, confirmed by {second}</source>
        <translation>{name}, подтверждение: {second}</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Wrong password. Attempts left: {left}</source>
        <translation>Неверный пароль. Осталось попыток: {left}</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Merchant&apos;s name in the window</source>
        <translation>Название мерчанта в окне</translation>
    </message>
    <message>
        <source>Stands in the window, in letters and on the kiosk.</source>
        <translation>Стоит в окне, в письмах и на киоске.</translation>
    </message>
    <message>
        <source>Seller login where a file names none</source>
        <translation>Логин продавца, если его нет в файле</translation>
    </message>
    <message>
        <source>Orders of such a file are kept under this login.</source>
        <translation>Заказы такого файла хранятся под этим логином.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Dates are typed and shown in it, whatever the computer is set to.</source>
        <translation>В нем вводятся и показываются даты, как бы ни был настроен компьютер.</translation>
    </message>
    <message>
        <source>The business day begins at</source>
        <translation>Операционный день начинается в</translation>
    </message>
    <message>
        <source>Payments before this time count to the day before in reports.</source>
        <translation>Платежи до этого времени в отчетах относятся к предыдущему дню.</translation>
    </message>
    <message>
        <source>Write the time as 00:00.</source>
        <translation>Напишите время так: 00:00.</translation>
    </message>
    <message>
        <source>Address of the bank&apos;s cabinet</source>
        <translation>Адрес кабинета банка</translation>
    </message>
    <message>
        <source>“Open in the bank&apos;s cabinet” leads here.</source>
        <translation>Сюда ведет «Открыть в кабинете банка».</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>Адрес начинается с https://.</translation>
    </message>
    <message>
        <source>At most ten columns</source>
        <translation>Не больше десяти столбцов</translation>
    </message>
    <message>
        <source>As in the bank&apos;s cabinet. Without it, any number of columns.</source>
        <translation>Как в кабинете банка. Без этого столбцов может быть сколько угодно.</translation>
    </message>
    <message>
        <source>Lock after, minutes</source>
        <translation>Блокировать через, минут</translation>
    </message>
    <message>
        <source>Without a key or a mouse for so long the window covers itself. Needs accounts.</source>
        <translation>Если столько времени не трогать клавиши и мышь, окно закрывается. Нужны учетные записи.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 240.</source>
        <translation>Целое число от 1 до 240.</translation>
    </message>
    <message>
        <source>The registry is old after, hours</source>
        <translation>Реестр устаревает через, часов</translation>
    </message>
    <message>
        <source>The kiosk then says that its data are old.</source>
        <translation>Тогда киоск говорит, что данные устарели.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 8760.</source>
        <translation>Целое число от 1 до 8760.</translation>
    </message>
    <message>
        <source>Keep the journal, months</source>
        <translation>Хранить журнал, месяцев</translation>
    </message>
    <message>
        <source>Older entries go. Twelve months at least.</source>
        <translation>Более старые записи удаляются. Не меньше двенадцати месяцев.</translation>
    </message>
    <message>
        <source>A whole number from 12 to 120.</source>
        <translation>Целое число от 12 до 120.</translation>
    </message>
    <message>
        <source>Offer to anonymise payers after, months</source>
        <translation>Предлагать обезличивание через, месяцев</translation>
    </message>
    <message>
        <source>Names, e-mails and cards older than this may go; sums stay. 0 = never.</source>
        <translation>Имена, адреса и карты старше этого можно удалить; суммы останутся. 0 = никогда.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 240.</source>
        <translation>Целое число от 0 до 240.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PasswordGroup</name>
    <message>
        <source>The password is changed. Use the new one from the next sign-in on.</source>
        <translation>Пароль изменен. Со следующего входа вводите новый.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
</context>
<context>
    <name>PasswordRule</name>
    <message>
        <source>At least {least} characters</source>
        <translation>Не меньше {least} знаков</translation>
    </message>
    <message>
        <source>Not the login</source>
        <translation>Не логин</translation>
    </message>
    <message>
        <source>Not the merchant&apos;s name</source>
        <translation>Не название мерчанта</translation>
    </message>
    <message>
        <source>Not one piece over and over</source>
        <translation>Не повторение одного куска</translation>
    </message>
    <message>
        <source>Not among the common passwords</source>
        <translation>Не из частых паролей</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Не больше {most} знаков</translation>
    </message>
    <message>
        <source>The same in both fields</source>
        <translation>Одинаково в обоих полях</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>People and the journal</source>
        <translation>Люди и журнал</translation>
    </message>
    <message>
        <source>Signed in: {name}. Station: {station}</source>
        <translation>Вход выполнен: {name}. Рабочее место: {station}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Without sign-in. Station: {station}</source>
        <translation>Без входа. Рабочее место: {station}</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Учетные записи…</translation>
    </message>
    <message>
        <source>Journal of actions…</source>
        <translation>Журнал действий…</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from {start} to {end}</source>
        <translation>с {start} по {end}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>Весь реестр</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Search by date of</source>
        <translation>Искать по дате</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Search by date of</source>
        <translation>Искать по дате</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Employee PIN</source>
        <translation>PIN-код сотрудника</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Актау</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Актобе</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Уральск</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Костанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Кызылорда</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>first {shown} rows of {count}</source>
        <translation>первые строки: {shown} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as a parameter</source>
        <translation>параметр заказа</translation>
    </message>
    <message>
        <source>none of ours, keep as a parameter</source>
        <translation>не из наших, сохранить как параметр</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>столбец {number}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Check your payment</source>
        <translation>Проверьте свой платеж</translation>
    </message>
    <message>
        <source>Enter the order number; with the amount the answer says more</source>
        <translation>Введите номер заказа; с суммой ответ полнее</translation>
    </message>
    <message>
        <source>Enter the last 4 digits of the card, the amount and the date</source>
        <translation>Введите последние 4 цифры карты, сумму и дату</translation>
    </message>
    <message>
        <source>Several payments were found. Add the time.</source>
        <translation>Найдено несколько платежей. Уточните время.</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Последние 4 цифры номера карты</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time of the payment</source>
        <translation>Время платежа</translation>
    </message>
    <message>
        <source>By card and amount</source>
        <translation>По карте и сумме</translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>По номеру заказа</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Never enter the full card number or the CVV here</source>
        <translation>Никогда не вводите здесь полный номер карты и CVV</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Вчера, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>No. {order}</source>
        <translation>№&#xa0;{order}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>The bank did not answer.</source>
        <translation>Банк не ответил.</translation>
    </message>
    <message>
        <source>It may have been done. It is asked about, and never sent again.</source>
        <translation>Операция могла быть выполнена. О ней спрашивают банк и никогда не отправляют снова.</translation>
    </message>
    <message>
        <source>A second employee must confirm.</source>
        <translation>Нужно подтверждение второго сотрудника.</translation>
    </message>
    <message>
        <source>It has waited long.</source>
        <translation>Операция ждет давно.</translation>
    </message>
    <message>
        <source>Look whether it is still wanted before you send it.</source>
        <translation>Проверьте, нужна ли она еще, прежде чем отправить.</translation>
    </message>
    <message>
        <source>Nothing waits, and no operation is without an outcome.</source>
        <translation>Очередь пуста, операций без результата нет.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Спросить банк</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Снять с очереди</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message numerus="yes">
        <source>%n operation(s) done</source>
        <translation>
            <numerusform>Выполнена %n операция</numerusform>
            <numerusform>Выполнено %n операции</numerusform>
            <numerusform>Выполнено %n операций</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is repeated. They are asked about again by themselves.</source>
        <translation>Ничего не повторяется. О них спросят еще раз автоматически.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still without an outcome</source>
        <translation>
            <numerusform>%n операция все еще без результата</numerusform>
            <numerusform>%n операции все еще без результата</numerusform>
            <numerusform>%n операций все еще без результата</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation is without an outcome.</source>
        <translation>Операций без результата нет.</translation>
    </message>
    <message>
        <source>Confirmed. It can be sent now.</source>
        <translation>Подтверждено. Теперь операцию можно отправить.</translation>
    </message>
    <message>
        <source>Operations queue</source>
        <translation>Очередь операций</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Спросить банк</translation>
    </message>
    <message>
        <source>Send all that are ready</source>
        <translation>Отправить все готовые</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Дайте профилю название.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The columns were pointed out by hand.</source>
        <translation>Столбцы указаны вручную.</translation>
    </message>
    <message>
        <source>The captions are those of this profile.</source>
        <translation>Подписи столбцов совпали с профилем.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Как прочитан файл</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Лист книги</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Column delimiter</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Порядок в датах</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Часовой пояс времени в файле</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Логин продавца</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Профиль файла</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Запомнить как профиль</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Название профиля</translation>
    </message>
    <message>
        <source>Read as at first</source>
        <translation>Прочитать как вначале</translation>
    </message>
</context>
<context>
    <name>RecoveryGroup</name>
    <message>
        <source>The address is kept.</source>
        <translation>Адрес сохранен.</translation>
    </message>
    <message>
        <source>There is no address any more.</source>
        <translation>Адреса больше нет.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Восстановление доступа</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>This address is used to recover access to the cabinet</source>
        <translation>Этот адрес будет использоваться для восстановления доступа к ЛК</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Сохранить адрес</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Новые коды восстановления…</translation>
    </message>
    <message>
        <source>The earlier codes stop working.</source>
        <translation>Прежние коды перестанут действовать.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The code is wrong or was used. Attempts left: {left}</source>
        <translation>Код неверен или уже использован. Осталось попыток: {left}</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}, or ask the administrator.</source>
        <translation>Слишком много попыток. Повторите после {time} или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Восстановление доступа</translation>
    </message>
    <message>
        <source>A code gives you a new password. The old one stops working.</source>
        <translation>Код дает новый пароль. Старый перестанет действовать.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Code from the letter or from paper</source>
        <translation>Код из письма или с листа</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>I have a printed code</source>
        <translation>Есть напечатанный код</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Назад ко входу</translation>
    </message>
    <message numerus="yes">
        <source>A code is on its way to the recovery address of this login, if it has one. Valid for %n minute(s).</source>
        <translation>
            <numerusform>Если у логина есть адрес восстановления, на него отправлен код. Он действует %n минуту.</numerusform>
            <numerusform>Если у логина есть адрес восстановления, на него отправлен код. Он действует %n минуты.</numerusform>
            <numerusform>Если у логина есть адрес восстановления, на него отправлен код. Он действует %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Acquiring Cabinet: recovery sheet</source>
        <translation>Кабинет эквайринга: лист восстановления</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Логин: {login}</translation>
    </message>
    <message>
        <source>Keep it under lock, away from the computer.</source>
        <translation>Храните под замком, отдельно от компьютера.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>лист восстановления</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранение листа восстановления</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>One code replaces a lost telephone, once. Nobody can show them again.</source>
        <translation>Один код один раз заменяет потерянный телефон. Показать их снова никто не сможет.</translation>
    </message>
    <message>
        <source>One code replaces a forgotten password, once. Nobody can show them again.</source>
        <translation>Один код один раз заменяет забытый пароль. Показать их снова не сможет никто.</translation>
    </message>
    <message>
        <source>Recovery key of the data</source>
        <translation>Ключ восстановления данных</translation>
    </message>
    <message>
        <source>Opens the registry on another computer, or when this one has lost its key.</source>
        <translation>Открывает реестр на другом компьютере или если на этом пропал ключ.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>RecoverySide</name>
    <message>
        <source>Where a code comes from</source>
        <translation>Откуда взять код</translation>
    </message>
    <message numerus="yes">
        <source>goes to the recovery address of the settings, if there is one; valid for %n minute(s)</source>
        <translation>
            <numerusform>придет на адрес восстановления из настроек, если он указан; действует %n минуту</numerusform>
            <numerusform>придет на адрес восстановления из настроек, если он указан; действует %n минуты</numerusform>
            <numerusform>придет на адрес восстановления из настроек, если он указан; действует %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>no mail server is set up here, so no letter can be sent</source>
        <translation>почтовый сервер не настроен, письмо отправить нельзя</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Printed codes</source>
        <translation>Напечатанные коды</translation>
    </message>
    <message>
        <source>were made with the first account; each is good once</source>
        <translation>сделаны вместе с первой учетной записью, каждый действует один раз</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>gives a new password without any code</source>
        <translation>даст новый пароль без кода</translation>
    </message>
    <message>
        <source>Without a code and without an administrator nobody can open the data: neither the bank nor the makers of the program have your password.</source>
        <translation>Без кода и без администратора открыть данные не сможет никто: ни у банка, ни у авторов программы вашего пароля нет.</translation>
    </message>
</context>
<context>
    <name>RefundListDialog</name>
    <message>
        <source>List {digest}</source>
        <translation>Список {digest}</translation>
    </message>
    <message>
        <source>A list of refunds</source>
        <translation>Список возвратов</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляю…</translation>
    </message>
    <message>
        <source>Refund batch</source>
        <translation>Пакет возвратов</translation>
    </message>
    <message>
        <source>One refund a line: order number, amount, reason. Without an amount all that is left.</source>
        <translation>По одному возврату в строке: номер заказа, сумма, причина. Без суммы возвращается весь остаток.</translation>
    </message>
    <message>
        <source>List of refunds</source>
        <translation>Список возвратов</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название пакета</translation>
    </message>
    <message>
        <source>A list of the same name is never run twice: what is done stays done.</source>
        <translation>Пакет с тем же названием не выполняется дважды: сделанное остается сделанным.</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Сохранить результаты…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RefundListWords</name>
    <message>
        <source>Not possible</source>
        <translation>Невозможно</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово к отправке</translation>
    </message>
    <message>
        <source>It is in the queue.</source>
        <translation>Операция в очереди.</translation>
    </message>
    <message>
        <source>There is no such order in the registry.</source>
        <translation>Такого заказа в реестре нет.</translation>
    </message>
    <message>
        <source>Several orders have this number. Give the bank&apos;s own number.</source>
        <translation>Такой номер у нескольких заказов. Укажите номер заказа в банке.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Это не сумма.</translation>
    </message>
    <message>
        <source>More than is left of the order, lines above counted.</source>
        <translation>Больше остатка по заказу с учетом строк выше.</translation>
    </message>
    <message>
        <source>The same order and amount stand above.</source>
        <translation>Тот же заказ с той же суммой есть выше.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The list is through.</source>
        <translation>Список пройден.</translation>
    </message>
    <message>
        <source>Tried now: {tried}. Done of the whole list: {done} of {rows}.</source>
        <translation>Отправлено сейчас: {tried}. Всего выполнено: {done} из {rows}.</translation>
    </message>
    <message>
        <source>Lines: {rows}, ready: {ready}, with faults: {faults}. To refund: {amount}</source>
        <translation>Строк: {rows}, готово: {ready}, с ошибками: {faults}. К возврату: {amount}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
</context>
<context>
    <name>RegistryDesk</name>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows are too many for the clipboard. Nothing was copied.</source>
        <translation>Слишком много строк для буфера обмена: {count}. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Выгрузите их в файл.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удален шаблон: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Missing: {entries}</source>
        <translation>Не найдено: {entries}</translation>
    </message>
    <message>
        <source>Ambiguous: {entries}</source>
        <translation>Неоднозначно: {entries}</translation>
    </message>
    <message>
        <source>Copy these numbers</source>
        <translation>Скопировать эти номера</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Записываю</translation>
    </message>
</context>
<context>
    <name>RegistryExport</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операции</numerusform>
            <numerusform>%n операций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>by the current filter</source>
        <translation>по текущему фильтру</translation>
    </message>
    <message>
        <source>the whole registry</source>
        <translation>весь реестр</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Выбрать столбцы…</translation>
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
        <translation>1С (CSV)</translation>
    </message>
    <message>
        <source>For a developer (CSV)</source>
        <translation>Для программиста (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
</context>
<context>
    <name>RegistryMoney</name>
    <message numerus="yes">
        <source>%n operation(s) without an outcome</source>
        <translation>
            <numerusform>%n операция без результата</numerusform>
            <numerusform>%n операции без результата</numerusform>
            <numerusform>%n операций без результата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) in the queue</source>
        <translation>
            <numerusform>%n операция в очереди</numerusform>
            <numerusform>%n операции в очереди</numerusform>
            <numerusform>%n операций в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Открыть очередь</translation>
    </message>
</context>
<context>
    <name>RegistryToolbar</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Кабинет эквайринга</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Number, RRN, card</source>
        <translation>Номер, RRN, карта</translation>
    </message>
    <message>
        <source>Search: order number, RRN, card, description</source>
        <translation>Поиск: номер заказа, RRN, карта, описание</translation>
    </message>
    <message>
        <source>Order number, RRN, UUID, last 4 digits, description or e-mail; a list may be pasted</source>
        <translation>Номер заказа, RRN, UUID, последние 4 цифры карты, описание или e-mail; можно вставить список</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Настройки столбцов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Еще действия</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message numerus="yes">
        <source>{shown} of %n operation(s)</source>
        <translation>
            <numerusform>{shown} из %n операции</numerusform>
            <numerusform>{shown} из %n операций</numerusform>
            <numerusform>{shown} из %n операций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) are shown</source>
        <translation>
            <numerusform>Показана %n операция</numerusform>
            <numerusform>Показаны все %n операции</numerusform>
            <numerusform>Показаны все %n операций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, copy with headers: Ctrl+Shift+C</source>
        <translation>
            <numerusform>выделена %n строка, скопировать с заголовками: Ctrl+Shift+C</numerusform>
            <numerusform>выделено %n строки, скопировать с заголовками: Ctrl+Shift+C</numerusform>
            <numerusform>выделено %n строк, скопировать с заголовками: Ctrl+Shift+C</numerusform>
        </translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>новые сверху</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>старые сверху</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>большие сверху</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>меньшие сверху</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>sorted by: {column}, {way}</source>
        <translation>сортировка: {column}, {way}</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>Данные на {time}</translation>
    </message>
    <message>
        <source>the file&apos;s totals agree</source>
        <translation>итоги файла совпали</translation>
    </message>
    <message>
        <source>the difference in totals is explained</source>
        <translation>разница в итогах объяснена</translation>
    </message>
    <message>
        <source>the file&apos;s totals do not agree</source>
        <translation>итоги файла не совпали</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Реестр пуст</translation>
    </message>
    <message>
        <source>Drop a bank export here or open one.</source>
        <translation>Перетащите сюда выгрузку банка или откройте ее.</translation>
    </message>
    <message>
        <source>The registry has orders from {day}. Show them?</source>
        <translation>В реестре есть заказы с {day}. Показать их?</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>За этот период заказов нет</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Под этот фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>Clear the filters or change the period.</source>
        <translation>Сбросьте фильтры или измените период.</translation>
    </message>
    <message>
        <source>Found: {found}. Missing: {missing}. Ambiguous: {ambiguous}.</source>
        <translation>Найдено: {found}. Не найдено: {missing}. Неоднозначно: {ambiguous}.</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>No order number and no unique order ID</source>
        <translation>Нет ни номера заказа, ни уникального номера</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Нет даты</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Такой даты нет</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Нет суммы</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>Сумма не число</translation>
    </message>
    <message>
        <source>More decimals than the currency has</source>
        <translation>Знаков после точки больше, чем у валюты</translation>
    </message>
    <message>
        <source>The amount is below zero</source>
        <translation>Сумма меньше нуля</translation>
    </message>
    <message>
        <source>There is no such currency</source>
        <translation>Такой валюты нет</translation>
    </message>
    <message>
        <source>A later row of the file tells the same order</source>
        <translation>Тот же заказ есть ниже в файле</translation>
    </message>
    <message>
        <source>The row has more cells than there are captions</source>
        <translation>В строке больше ячеек, чем заголовков</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Значение слишком длинное</translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Почему не прочитана</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>С ошибками</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Сохранить строки с ошибками…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a copy</source>
        <translation>Выбор копии</translation>
    </message>
    <message>
        <source>Put this copy in the registry&apos;s place? {copy}</source>
        <translation>Поставить эту копию на место реестра? {copy}</translation>
    </message>
    <message>
        <source>Settings and accounts are then the copy&apos;s as well. The registry of now is kept among the copies.</source>
        <translation>Настройки и учетные записи тоже будут из копии. Нынешний реестр сохранится среди копий.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>This key does not open the copy.</source>
        <translation>Этот ключ не открывает копию.</translation>
    </message>
    <message>
        <source>The copy is encrypted with another key. Nothing was changed.</source>
        <translation>Копия зашифрована другим ключом. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Enter the key from its recovery sheet.</source>
        <translation>Введите ключ с ее листа восстановления.</translation>
    </message>
    <message>
        <source>The copies in the data folder, the newest first. A copy made elsewhere is chosen as a file.</source>
        <translation>Копии в папке данных, новые сверху. Копию из другого места выберите как файл.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Copies of the registry</source>
        <translation>Копии реестра</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Fourteen groups of four letters. Capitals and hyphens do not matter.</source>
        <translation>Четырнадцать групп по четыре знака. Заглавные буквы и дефисы не важны.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Viewing</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Invoices and links</source>
        <translation>Счета и ссылки</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look-up of a payment</source>
        <translation>Поиск платежа</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. The administrator grants it.</source>
        <translation>Нужно право «{right}». Его дает администратор.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Sees the registry.</source>
        <translation>Видит реестр.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Also imports, exports, keeps templates.</source>
        <translation>Еще загружает, выгружает, хранит шаблоны.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Also sends invoices and links.</source>
        <translation>Еще отправляет счета и ссылки.</translation>
    </message>
    <message>
        <source>Refund operator</source>
        <translation>Оператор возвратов</translation>
    </message>
    <message>
        <source>Also refunds, cancels and completes payments.</source>
        <translation>Еще возвращает, отменяет и завершает платежи.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>May do everything: settings, accounts, the journal.</source>
        <translation>Может все: настройки, учетные записи, журнал.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Only answers what became of a payment.</source>
        <translation>Только отвечает, что с платежом.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>kept</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не выполнено</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The file&apos;s totals agree</source>
        <translation>Итоги файла совпали</translation>
    </message>
    <message>
        <source>What was read adds up to the totals that the file states.</source>
        <translation>Прочитанное сходится с итогами, которые указаны в файле.</translation>
    </message>
    <message>
        <source>The difference is explained</source>
        <translation>Разница объяснена</translation>
    </message>
    <message>
        <source>The rows with errors account for the whole difference; all else agrees.</source>
        <translation>Разница ровно в строках с ошибками, остальное совпало.</translation>
    </message>
    <message>
        <source>The file&apos;s totals do not agree</source>
        <translation>Итоги файла не совпали</translation>
    </message>
    <message>
        <source>Download the file from the bank again or compare by hand.</source>
        <translation>Скачайте файл из банка еще раз или сверьте вручную.</translation>
    </message>
    <message>
        <source>The file states no totals</source>
        <translation>В файле нет итогов</translation>
    </message>
    <message>
        <source>There is nothing to compare what was read with.</source>
        <translation>Сверить прочитанное не с чем.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Control totals</source>
        <translation>Контрольные итоги</translation>
    </message>
    <message>
        <source>The file&apos;s total differs from what was read by {amount}: exactly what the rows with errors hold.</source>
        <translation>Итог файла отличается от прочитанного на {amount}. Ровно столько в строках с ошибками, остальное совпало.</translation>
    </message>
    <message>
        <source>The file&apos;s total is larger than what was read by {amount}.</source>
        <translation>Итог файла больше прочитанного на {amount}.</translation>
    </message>
    <message>
        <source>The file&apos;s total is smaller than what was read by {amount}.</source>
        <translation>Итог файла меньше прочитанного на {amount}.</translation>
    </message>
    <message>
        <source>Total in the file</source>
        <translation>Итог в файле</translation>
    </message>
    <message>
        <source>Was read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Difference without the rows with errors</source>
        <translation>Разница без строк с ошибками</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-код для приложения с кодами</translation>
    </message>
    <message>
        <source>1. Scan the code with an authenticator app on the telephone.</source>
        <translation>1. Отсканируйте код приложением с кодами на телефоне.</translation>
    </message>
    <message>
        <source>2. If nothing scans, type these letters into the app:</source>
        <translation>2. Если сканировать нечем, введите в приложение эти буквы:</translation>
    </message>
    <message>
        <source>3. Enter the six digits that the app shows now.</source>
        <translation>3. Введите шесть цифр, которые приложение показывает сейчас.</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>SecondFactorGroup</name>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>On. At sign-in the code of your telephone is asked for.</source>
        <translation>Включен. При входе запрашивается код с телефона.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Off. With it, a stolen password alone lets nobody in.</source>
        <translation>Выключен. С ним украденного пароля недостаточно для входа.</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Включить…</translation>
    </message>
</context>
<context>
    <name>SecondForm</name>
    <message>
        <source>Login of the second person</source>
        <translation>Логин второго сотрудника</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Code from the telephone</source>
        <translation>Код из телефона</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Comes with the connection to the bank</source>
        <translation>Появится вместе с подключением к банку</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Появится в следующей версии</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчеты</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счет на оплату</translation>
    </message>
    <message>
        <source>Links and QR</source>
        <translation>Ссылки и QR</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n field(s) with an error</source>
        <translation>
            <numerusform>%n поле с ошибкой</numerusform>
            <numerusform>%n поля с ошибкой</numerusform>
            <numerusform>%n полей с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are not saved yet.</source>
        <translation>Параметры еще не сохранены.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Fiscalisation</source>
        <translation>Фискализация</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Основные</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Появится в следующей версии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>Сохраните этот лист</translation>
    </message>
    <message>
        <source>It is shown this one time. Print it or write it down, and keep it away from the computer.</source>
        <translation>Показывается один раз. Напечатайте или запишите и храните отдельно от компьютера.</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>Лист сохранен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включен Caps Lock</translation>
    </message>
    <message>
        <source>The letters are Cyrillic</source>
        <translation>Включена кириллица</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Проверьте раскладку и Caps Lock.</translation>
    </message>
    <message>
        <source>The cabinet is locked</source>
        <translation>Кабинет заблокирован</translation>
    </message>
    <message>
        <source>Your work is kept. Enter your password to go on.</source>
        <translation>Введенное сохранено. Чтобы продолжить, введите пароль.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Войдите в свою учетную запись</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Enter your login</source>
        <translation>Введите логин</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>Six digits, or a recovery code</source>
        <translation>Шесть цифр или код восстановления</translation>
    </message>
    <message>
        <source>Another login may sign in now</source>
        <translation>Под другим логином войти можно сейчас</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверяю</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой пользователь</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Забыли пароль?</translation>
    </message>
</context>
<context>
    <name>SignInTitle</name>
    <message>
        <source>Sign in</source>
        <translation>Авторизация</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{number} B</source>
        <translation>{number} Б</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For the employee</source>
        <translation>Для сотрудника</translation>
    </message>
    <message>
        <source>Show the card of the order</source>
        <translation>Показать карточку заказа</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрыть киоск</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад к киоску</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Учебный режим</translation>
    </message>
    <message>
        <source>Open a bank export</source>
        <translation>Откройте выгрузку банка</translation>
    </message>
    <message>
        <source>The registry and its totals are ready in a couple of seconds. Neither a network nor an account is needed: the file stays on this computer.</source>
        <translation>Реестр и итоги готовы через пару секунд. Ни сеть, ни учетная запись не нужны: файл остается на этом компьютере.</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Открыть выгрузку</translation>
    </message>
    <message>
        <source>CSV, XLS or XLSX from the section “Transactions”. The header row, encoding and delimiter are found by themselves; a preview is shown before anything is written.</source>
        <translation>CSV, XLS или XLSX из раздела «Транзакции». Строка заголовка, кодировка и разделитель определяются сами, перед записью показан предварительный просмотр.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Учебные данные</translation>
    </message>
    <message>
        <source>Sixteen orders of the bank&apos;s guide. Training mode adds a gateway on this computer with two weeks of orders: payments, refunds and links work, no money moves.</source>
        <translation>Шестнадцать заказов из руководства банка. Учебный режим добавляет шлюз на этом компьютере с заказами за две недели: оплаты, возвраты и ссылки работают, деньги не движутся.</translation>
    </message>
    <message>
        <source>The address and the login that ends in -api stand in the bank&apos;s letter. Operations arrive by themselves, refunds go to the bank.</source>
        <translation>Адрес и логин с окончанием -api указаны в письме банка. Операции приходят сами, возвраты уходят в банк.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Подключиться к шлюзу</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Only a look?</source>
        <translation>Нужно только посмотреть?</translation>
    </message>
    <message>
        <source>Open without keeping…</source>
        <translation>Открыть без сохранения…</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window</source>
        <translation>Перетащите файл в любое место окна</translation>
    </message>
    <message>
        <source>Several at once are fine: CSV, XLS, XLSX, ODS, HTML</source>
        <translation>Можно несколько сразу: CSV, XLS, XLSX, ODS, HTML</translation>
    </message>
    <message>
        <source>header</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>Full card numbers are masked before anything is written.</source>
        <translation>Полные номера карт закрываются маской до записи.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Подтвержден</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершен</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонен</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Отменен</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Частичный возврат</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>The order is registered but not paid yet.</source>
        <translation>Заказ зарегистрирован, оплаты еще нет.</translation>
    </message>
    <message>
        <source>The money is held on the card but not charged. Complete the payment or reverse it.</source>
        <translation>Деньги удержаны на карте, но не списаны. Платеж нужно завершить или отменить.</translation>
    </message>
    <message>
        <source>The money is charged. A refund is possible.</source>
        <translation>Деньги списаны. Доступен возврат.</translation>
    </message>
    <message>
        <source>The payment failed and nothing was charged.</source>
        <translation>Оплата не прошла, деньги не списаны.</translation>
    </message>
    <message>
        <source>The hold is lifted and the money is available to the payer again.</source>
        <translation>Удержание снято, деньги снова доступны плательщику.</translation>
    </message>
    <message>
        <source>The money was refunded in full or in part.</source>
        <translation>Деньги возвращены полностью или частично.</translation>
    </message>
    <message>
        <source>Unknown: {raw}</source>
        <translation>Неизвестен: {raw}</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>All except selected</source>
        <translation>Все, кроме выбранных</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Available for refund</source>
        <translation>Доступно к возврату</translation>
    </message>
    <message>
        <source>Available for charging</source>
        <translation>Доступно к списанию</translation>
    </message>
    <message>
        <source>Goes back to the payer</source>
        <translation>Вернется плательщику</translation>
    </message>
    <message>
        <source>Amount of the order</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Refunded before, {date}</source>
        <translation>Возвращено ранее, {date}</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Возвращено ранее</translation>
    </message>
    <message>
        <source>Refunded earlier still</source>
        <translation>Возвращено еще раньше</translation>
    </message>
</context>
<context>
    <name>SupportAnswer</name>
    <message>
        <source>What to say to the customer</source>
        <translation>Что сказать клиенту</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Детали операции</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копия для поддержки</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сохранен: {file}</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>Никуда ничего не отправлено.</translation>
    </message>
    <message>
        <source>This and nothing else is saved: no cards, no payers, no passwords.</source>
        <translation>Сохраняется только это: ни карт, ни плательщиков, ни паролей.</translation>
    </message>
    <message>
        <source>Files of the copy</source>
        <translation>Файлы копии</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>SupportLetter</name>
    <message>
        <source>Letter to the bank&apos;s support</source>
        <translation>Письмо в поддержку банка</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There is no full card number and no name in the letter.</source>
        <translation>Полного номера карты и имени в письме нет.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Открыть в почте</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Found: {count} or more</source>
        <translation>Найдено: {count} или больше</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>The letter is sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>The bank&apos;s support, round the clock: {address}</source>
        <translation>Поддержка банка круглосуточно: {address}</translation>
    </message>
    <message>
        <source>Ask the caller for what the payment is known by</source>
        <translation>Спросите у клиента данные платежа</translation>
    </message>
    <message>
        <source>Four digits of the card, the amount and the date, or any number of the payment.</source>
        <translation>Четыре цифры карты, сумму и дату или любой номер платежа.</translation>
    </message>
    <message>
        <source>No such payment was found</source>
        <translation>Такой платеж не найден</translation>
    </message>
    <message>
        <source>Check the details with the caller, or import a fresh export.</source>
        <translation>Уточните данные у клиента или загрузите свежую выгрузку.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>What became of a payment, and what to say to the customer</source>
        <translation>Что с платежом и что сказать клиенту</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Открыть киоск</translation>
    </message>
    <message>
        <source>Found payments</source>
        <translation>Найденные платежи</translation>
    </message>
</context>
<context>
    <name>SupportQuestion</name>
    <message>
        <source>Give all four digits.</source>
        <translation>Введите все четыре цифры.</translation>
    </message>
    <message>
        <source>Find a payment</source>
        <translation>Найти платеж</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Последние 4 цифры номера карты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Or order number, RRN, unique number, ticket</source>
        <translation>Или номер заказа, RRN, уникальный номер, талон</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>The saved registry is searched; no network is needed.</source>
        <translation>Поиск идет по сохраненному реестру, сеть не нужна.</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>{date}, card • {last4}.</source>
        <translation>{date}, карта • {last4}.</translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation>{date}.</translation>
    </message>
    <message>
        <source>After {time} a repeated payment went through, order {order}.</source>
        <translation>Через {time} прошла повторная оплата, заказ {order}.</translation>
    </message>
    <message>
        <source>Refunded: {amount}, {date}.</source>
        <translation>Возвращено: {amount}, {date}.</translation>
    </message>
    <message>
        <source>Refunded: {amount}.</source>
        <translation>Возвращено: {amount}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Refusal {code} of order {order}</source>
        <translation>Отказ {code} по заказу {order}</translation>
    </message>
    <message>
        <source>Question about order {order}</source>
        <translation>Вопрос по заказу {order}</translation>
    </message>
    <message>
        <source>Hello. Tell us what became of this payment.</source>
        <translation>Здравствуйте. Сообщите, что стало с этим платежом.</translation>
    </message>
    <message>
        <source>Hello. The customer says that there was money on the card. Check the refusal.</source>
        <translation>Здравствуйте. Клиент утверждает, что деньги на карте были. Проверьте отказ.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>TableOverlay</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Show from {day}</source>
        <translation>Показать с {day}</translation>
    </message>
    <message>
        <source>Turn the period off</source>
        <translation>Выключить период</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Opens with the program</source>
        <translation>Открывается вместе с программой</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Еще действия</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>There is a template of this name</source>
        <translation>Шаблон с таким названием уже есть</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Give the template a name</source>
        <translation>Введите название шаблона</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>With the period</source>
        <translation>Вместе с периодом</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>No templates yet. A template keeps the filter, the columns and the sort.</source>
        <translation>Шаблонов пока нет. Шаблон хранит фильтр, столбцы и сортировку.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>For example, {value}</source>
        <translation>Например, {value}</translation>
    </message>
    <message>
        <source>* – any characters, ? – one character</source>
        <translation>* – любые символы, ? – один символ</translation>
    </message>
</context>
<context>
    <name>TightBar</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Еще действия</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Кабинет эквайринга</translation>
    </message>
</context>
<context>
    <name>ToldByFiles</name>
    <message>
        <source>What the files told</source>
        <translation>Что сообщали файлы</translation>
    </message>
    <message>
        <source>{before} → {after}, seen on {date} in the file “{file}”, row {row}</source>
        <translation>{before} → {after}, увидено {date} в файле «{file}», строка {row}</translation>
    </message>
    <message>
        <source>Changed, seen on {date} in the file “{file}”, row {row}</source>
        <translation>Изменен, увидено {date} в файле «{file}», строка {row}</translation>
    </message>
    <message>
        <source>First seen on {date} in the file “{file}”, row {row}</source>
        <translation>Впервые увидено {date} в файле «{file}», строка {row}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: изменено</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Click copies; with Ctrl, the whole row</source>
        <translation>Щелчок копирует, с Ctrl – всю строку</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистая сумма</translation>
    </message>
    <message>
        <source>By the filter</source>
        <translation>По фильтру</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>По выделенным</translation>
    </message>
    <message>
        <source>Select rows and their total appears here</source>
        <translation>Выделите строки, и здесь появится их итог</translation>
    </message>
    <message>
        <source>All totals</source>
        <translation>Все итоги</translation>
    </message>
    <message>
        <source>Currency of the totals</source>
        <translation>Валюта итогов</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>The search looks into the whole registry, not only the period</source>
        <translation>Поиск идет по всему реестру, период не учитывается</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
</context>
<context>
    <name>VaultPasswordDialog</name>
    <message>
        <source>The passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Password vault</source>
        <translation>Хранилище паролей</translation>
    </message>
    <message>
        <source>This system has no keyring. Set a password for the program&apos;s own vault; it is asked for at each start.</source>
        <translation>В системе нет связки ключей. Задайте пароль хранилища программы, он нужен при каждом запуске.</translation>
    </message>
    <message>
        <source>This system has no keyring. The vault with the program&apos;s secrets opens with its password.</source>
        <translation>В системе нет связки ключей. Хранилище программы открывается своим паролем.</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Password of the vault again</source>
        <translation>Пароль хранилища еще раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>The data are behind the curtain (F9)</source>
        <translation>Данные закрыты шторкой (F9)</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Nothing is kept in review mode</source>
        <translation>В режиме просмотра ничего не сохраняется</translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Importing: {file}</source>
        <translation>Импортирую: {file}</translation>
    </message>
    <message>
        <source>Reading: {file}</source>
        <translation>Читаю: {file}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>{count} rows/s</source>
        <translation>{count} строк/с</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{rate}, time left: {time}</source>
        <translation>{rate}, осталось: {time}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>public token</source>
        <translation>открытый токен</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the connection of {merchant}</source>
        <translation>Изменить подключение {merchant}</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Завершить обучение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the connection of {merchant}</source>
        <translation>Удалить подключение {merchant}</translation>
    </message>
</context>
</TS>
