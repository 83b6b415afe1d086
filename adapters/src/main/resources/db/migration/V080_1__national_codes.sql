-- What the system brings with it: the codes that HEMIS publishes. Which of them the sources state and
-- which are assumed is said in docs/regulation/classifiers.md. Names of countries: Unicode CLDR.
insert into classifiers_classifier (name, version, uz_latn, uz_cyrl, ru, en) values
  ('SEX', 1, 'Jins', 'Жинс', 'Пол', 'Sex'),
  ('CITIZENSHIP', 1, 'Fuqarolik', 'Фуқаролик', 'Гражданство', 'Citizenship'),
  ('NATIONALITY', 1, 'Millat', 'Миллат', 'Национальность', 'Ethnic group'),
  ('COUNTRY', 1, 'Davlatlar', 'Давлатлар', 'Страны', 'Countries'),
  ('TERRITORY', 1, 'Hududlar (MHOBT)', 'Ҳудудлар (МҲОБТ)', 'Территории (СОАТО)', 'Territories (SOATO)'),
  ('SOCIAL_CATEGORY', 1, 'Ijtimoiy toifa', 'Ижтимоий тоифа', 'Социальная категория', 'Social category'),
  ('ACCOMMODATION', 1, 'Yashash joyi turi', 'Яшаш жойи тури', 'Вид проживания', 'Accommodation'),
  ('ACADEMIC_DEGREE', 1, 'Ilmiy daraja', 'Илмий даража', 'Учёная степень', 'Academic degree'),
  ('ACADEMIC_RANK', 1, 'Ilmiy unvon', 'Илмий унвон', 'Учёное звание', 'Academic rank'),
  ('EMPLOYMENT_FORM', 1, 'Mehnat shakli', 'Меҳнат шакли', 'Форма занятости', 'Form of employment'),
  ('EMPLOYEE_STATUS', 1, 'Xodim holati', 'Ходим ҳолати', 'Статус сотрудника', 'Status of an employee'),
  ('UNIT_TYPE', 1, 'Boʻlinma turi', 'Бўлинма тури', 'Тип подразделения', 'Type of a unit'),
  ('INSTITUTION_FORM', 1, 'Taʼlim muassasasi turi', 'Таълим муассасаси тури', 'Тип образовательного учреждения', 'Form of an institution'),
  ('OWNERSHIP_FORM', 1, 'Mulkchilik shakli', 'Мулкчилик шакли', 'Форма собственности', 'Form of ownership'),
  ('EDUCATION_TYPE', 1, 'Taʼlim turi', 'Таълим тури', 'Тип образования', 'Type of education'),
  ('EDUCATION_FORM', 1, 'Taʼlim shakli', 'Таълим шакли', 'Форма обучения', 'Form of education'),
  ('EDUCATION_LANGUAGE', 1, 'Taʼlim tili', 'Таълим тили', 'Язык обучения', 'Language of education'),
  ('PAYMENT_FORM', 1, 'Toʻlov shakli', 'Тўлов шакли', 'Форма оплаты', 'Form of payment'),
  ('COURSE', 1, 'Kurs', 'Курс', 'Курс', 'Course'),
  ('SEMESTER', 1, 'Semestr', 'Семестр', 'Семестр', 'Semester'),
  ('SUBJECT_BLOCK', 1, 'Fanlar bloki', 'Фанлар блоки', 'Блок дисциплин', 'Block of subjects'),
  ('SUBJECT_KIND', 1, 'Fan turi', 'Фан тури', 'Вид дисциплины', 'Kind of subject'),
  ('TRAINING_KIND', 1, 'Mashgʻulot turi', 'Машғулот тури', 'Вид занятия', 'Kind of class'),
  ('ASSESSMENT_KIND', 1, 'Nazorat turi', 'Назорат тури', 'Вид контроля', 'Kind of assessment'),
  ('STUDENT_STATUS', 1, 'Talaba holati', 'Талаба ҳолати', 'Статус студента', 'Status of a student'),
  ('STUDENT_KIND', 1, 'Talaba turi', 'Талаба тури', 'Тип студента', 'Kind of student'),
  ('ORDER_TYPE', 1, 'Buyruq turi', 'Буйруқ тури', 'Вид приказа', 'Type of order'),
  ('EXPEL_REASON', 1, 'Chetlashtirish sababi', 'Четлаштириш сабаби', 'Причина отчисления', 'Reason of expulsion'),
  ('ACADEMIC_LEAVE_GROUND', 1, 'Akademik taʼtil asosi', 'Академик таътил асоси', 'Основание академического отпуска', 'Ground of academic leave'),
  ('GRANT_KIND', 1, 'Grant turi', 'Грант тури', 'Вид гранта', 'Kind of grant'),
  ('GRADUATE_PLACEMENT', 1, 'Bitiruvchining bandligi', 'Битирувчининг бандлиги', 'Занятость выпускника', 'Placement of a graduate'),
  ('BLANK_STATUS', 1, 'Blanka holati', 'Бланка ҳолати', 'Состояние бланка', 'Status of a blank'),
  ('BLANK_KIND', 1, 'Blanka turi', 'Бланка тури', 'Вид бланка', 'Kind of blank'),
  ('BLANK_FORM', 1, 'Blanka shakli', 'Бланка шакли', 'Форма бланка', 'Form of a blank'),
  ('BLANK_CATEGORY', 1, 'Blanka toifasi', 'Бланка тоифаси', 'Категория бланка', 'Category of a blank');

insert into classifiers_version (classifier, version, at, change)
select name, 1, current_timestamp, 'LOADED' from classifiers_classifier;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'SEX', 1, * from (values
  ('11', 'Erkak', 'Эркак', 'Мужской', 'Male'),
  ('12', 'Ayol', 'Аёл', 'Женский', 'Female')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'CITIZENSHIP', 1, * from (values
  ('11', 'Oʻzbekiston Respublikasi fuqarosi', 'Ўзбекистон Республикаси фуқароси', 'Гражданин Республики Узбекистан', 'Citizen of Uzbekistan'),
  ('12', 'Xorijiy davlat fuqarosi', 'Хорижий давлат фуқароси', 'Иностранный гражданин', 'Foreign citizen'),
  ('13', 'Fuqaroligi boʻlmagan shaxs', 'Фуқаролиги бўлмаган шахс', 'Лицо без гражданства', 'Stateless person')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'NATIONALITY', 1, * from (values
  ('11', 'Oʻzbek', 'Ўзбек', 'Узбек', 'Uzbek'),
  ('12', 'Qoraqalpoq', 'Қорақалпоқ', 'Каракалпак', 'Karakalpak'),
  ('13', 'Rus', 'Рус', 'Русский', 'Russian'),
  ('14', 'Qozoq', 'Қозоқ', 'Казах', 'Kazakh'),
  ('15', 'Tojik', 'Тожик', 'Таджик', 'Tajik'),
  ('16', 'Qirgʻiz', 'Қирғиз', 'Киргиз', 'Kyrgyz'),
  ('17', 'Turkman', 'Туркман', 'Туркмен', 'Turkmen'),
  ('18', 'Tatar', 'Татар', 'Татарин', 'Tatar'),
  ('19', 'Koreys', 'Корейс', 'Кореец', 'Korean'),
  ('20', 'Ukrain', 'Украин', 'Украинец', 'Ukrainian'),
  ('99', 'Boshqa', 'Бошқа', 'Другая', 'Other')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'COUNTRY', 1, * from (values
  ('AD', 'Andorra', 'Андорра', 'Андорра', 'Andorra'),
  ('AE', 'Birlashgan Arab Amirliklari', 'Бирлашган Араб Амирликлари', 'ОАЭ', 'United Arab Emirates'),
  ('AF', 'Afgʻoniston', 'Афғонистон', 'Афганистан', 'Afghanistan'),
  ('AG', 'Antigua va Barbuda', 'Антигуа ва Барбуда', 'Антигуа и Барбуда', 'Antigua & Barbuda'),
  ('AI', 'Angilya', 'Ангилья', 'Ангилья', 'Anguilla'),
  ('AL', 'Albaniya', 'Албания', 'Албания', 'Albania'),
  ('AM', 'Armaniston', 'Арманистон', 'Армения', 'Armenia'),
  ('AO', 'Angola', 'Ангола', 'Ангола', 'Angola'),
  ('AQ', 'Antarktida', 'Антарктида', 'Антарктида', 'Antarctica'),
  ('AR', 'Argentina', 'Аргентина', 'Аргентина', 'Argentina'),
  ('AS', 'Amerika Samoasi', 'Америка Самоаси', 'Американское Самоа', 'American Samoa'),
  ('AT', 'Avstriya', 'Австрия', 'Австрия', 'Austria'),
  ('AU', 'Avstraliya', 'Австралия', 'Австралия', 'Australia'),
  ('AW', 'Aruba', 'Аруба', 'Аруба', 'Aruba'),
  ('AX', 'Aland orollari', 'Аланд ороллари', 'Аландские о-ва', 'Åland Islands'),
  ('AZ', 'Ozarbayjon', 'Озарбайжон', 'Азербайджан', 'Azerbaijan'),
  ('BA', 'Bosniya va Gertsegovina', 'Босния ва Герцеговина', 'Босния и Герцеговина', 'Bosnia & Herzegovina'),
  ('BB', 'Barbados', 'Барбадос', 'Барбадос', 'Barbados'),
  ('BD', 'Bangladesh', 'Бангладеш', 'Бангладеш', 'Bangladesh'),
  ('BE', 'Belgiya', 'Бельгия', 'Бельгия', 'Belgium'),
  ('BF', 'Burkina-Faso', 'Буркина-Фасо', 'Буркина-Фасо', 'Burkina Faso'),
  ('BG', 'Bolgariya', 'Болгария', 'Болгария', 'Bulgaria'),
  ('BH', 'Bahrayn', 'Баҳрайн', 'Бахрейн', 'Bahrain'),
  ('BI', 'Burundi', 'Бурунди', 'Бурунди', 'Burundi'),
  ('BJ', 'Benin', 'Бенин', 'Бенин', 'Benin'),
  ('BL', 'Sen-Bartelemi', 'Сен-Бартелеми', 'Сен-Бартелеми', 'St. Barthélemy'),
  ('BM', 'Bermuda orollari', 'Бермуда', 'Бермудские о-ва', 'Bermuda'),
  ('BN', 'Bruney', 'Бруней', 'Бруней', 'Brunei'),
  ('BO', 'Boliviya', 'Боливия', 'Боливия', 'Bolivia'),
  ('BQ', 'Boneyr, Sint-Estatius va Saba', 'Бонейр, Синт-Эстатиус ва Саба', 'Бонэйр, Синт-Эстатиус и Саба', 'Caribbean Netherlands'),
  ('BR', 'Braziliya', 'Бразилия', 'Бразилия', 'Brazil'),
  ('BS', 'Bagama orollari', 'Багама ороллари', 'Багамы', 'Bahamas'),
  ('BT', 'Butan', 'Бутан', 'Бутан', 'Bhutan'),
  ('BV', 'Buve oroli', 'Буве ороли', 'о-в Буве', 'Bouvet Island'),
  ('BW', 'Botsvana', 'Ботсванна', 'Ботсвана', 'Botswana'),
  ('BY', 'Belarus', 'Беларус', 'Беларусь', 'Belarus'),
  ('BZ', 'Beliz', 'Белиз', 'Белиз', 'Belize'),
  ('CA', 'Kanada', 'Канада', 'Канада', 'Canada'),
  ('CC', 'Kokos (Kiling) orollari', 'Кокос (Килинг) ороллари', 'Кокосовые о-ва', 'Cocos (Keeling) Islands'),
  ('CD', 'Kongo – Kinshasa', 'Конго-Киншаса', 'Конго - Киншаса', 'Congo - Kinshasa'),
  ('CF', 'Markaziy Afrika Respublikasi', 'Марказий Африка Республикаси', 'Центрально-Африканская Республика', 'Central African Republic'),
  ('CG', 'Kongo – Brazzavil', 'Конго Браззавиль', 'Конго - Браззавиль', 'Congo - Brazzaville'),
  ('CH', 'Shveytsariya', 'Швейцария', 'Швейцария', 'Switzerland'),
  ('CI', 'Kot-dʼIvuar', 'Кот-д’Ивуар', 'Кот-д’Ивуар', 'Côte d’Ivoire'),
  ('CK', 'Kuk orollari', 'Кук ороллари', 'о-ва Кука', 'Cook Islands'),
  ('CL', 'Chili', 'Чили', 'Чили', 'Chile'),
  ('CM', 'Kamerun', 'Камерун', 'Камерун', 'Cameroon'),
  ('CN', 'Xitoy', 'Хитой', 'Китай', 'China'),
  ('CO', 'Kolumbiya', 'Колумбия', 'Колумбия', 'Colombia'),
  ('CR', 'Kosta-Rika', 'Коста-Рика', 'Коста-Рика', 'Costa Rica'),
  ('CU', 'Kuba', 'Куба', 'Куба', 'Cuba'),
  ('CV', 'Kabo-Verde', 'Кабо-Верде', 'Кабо-Верде', 'Cape Verde'),
  ('CW', 'Kyurasao', 'Кюрасао', 'Кюрасао', 'Curaçao'),
  ('CX', 'Rojdestvo oroli', 'Рождество ороли', 'о-в Рождества', 'Christmas Island'),
  ('CY', 'Kipr', 'Кипр', 'Кипр', 'Cyprus'),
  ('CZ', 'Chexiya', 'Чехия', 'Чехия', 'Czechia'),
  ('DE', 'Germaniya', 'Германия', 'Германия', 'Germany'),
  ('DJ', 'Jibuti', 'Жибути', 'Джибути', 'Djibouti'),
  ('DK', 'Daniya', 'Дания', 'Дания', 'Denmark'),
  ('DM', 'Dominika', 'Доминика', 'Доминика', 'Dominica'),
  ('DO', 'Dominikan Respublikasi', 'Доминикан Республикаси', 'Доминиканская Республика', 'Dominican Republic'),
  ('DZ', 'Jazoir', 'Жазоир', 'Алжир', 'Algeria'),
  ('EC', 'Ekvador', 'Эквадор', 'Эквадор', 'Ecuador'),
  ('EE', 'Estoniya', 'Эстония', 'Эстония', 'Estonia'),
  ('EG', 'Misr', 'Миср', 'Египет', 'Egypt'),
  ('EH', 'Gʻarbiy Sahroi Kabir', 'Ғарбий Саҳрои Кабир', 'Западная Сахара', 'Western Sahara'),
  ('ER', 'Eritreya', 'Эритрея', 'Эритрея', 'Eritrea'),
  ('ES', 'Ispaniya', 'Испания', 'Испания', 'Spain'),
  ('ET', 'Efiopiya', 'Эфиопия', 'Эфиопия', 'Ethiopia'),
  ('FI', 'Finlandiya', 'Финляндия', 'Финляндия', 'Finland'),
  ('FJ', 'Fiji', 'Фижи', 'Фиджи', 'Fiji'),
  ('FK', 'Folklend orollari', 'Фолкленд ороллари', 'Фолклендские о-ва', 'Falkland Islands'),
  ('FM', 'Mikroneziya', 'Микронезия', 'Федеративные Штаты Микронезии', 'Micronesia'),
  ('FO', 'Farer orollari', 'Фарер ороллари', 'Фарерские о-ва', 'Faroe Islands'),
  ('FR', 'Fransiya', 'Франция', 'Франция', 'France'),
  ('GA', 'Gabon', 'Габон', 'Габон', 'Gabon'),
  ('GB', 'Buyuk Britaniya', 'Буюк Британия', 'Великобритания', 'United Kingdom'),
  ('GD', 'Grenada', 'Гренада', 'Гренада', 'Grenada'),
  ('GE', 'Gruziya', 'Грузия', 'Грузия', 'Georgia'),
  ('GF', 'Fransuz Gvianasi', 'Француз Гвианаси', 'Французская Гвиана', 'French Guiana'),
  ('GG', 'Gernsi', 'Гернси', 'Гернси', 'Guernsey'),
  ('GH', 'Gana', 'Гана', 'Гана', 'Ghana'),
  ('GI', 'Gibraltar', 'Гибралтар', 'Гибралтар', 'Gibraltar'),
  ('GL', 'Grenlandiya', 'Гренландия', 'Гренландия', 'Greenland'),
  ('GM', 'Gambiya', 'Гамбия', 'Гамбия', 'Gambia'),
  ('GN', 'Gvineya', 'Гвинея', 'Гвинея', 'Guinea'),
  ('GP', 'Gvadelupe', 'Гваделупе', 'Гваделупа', 'Guadeloupe'),
  ('GQ', 'Ekvatorial Gvineya', 'Экваториал Гвинея', 'Экваториальная Гвинея', 'Equatorial Guinea'),
  ('GR', 'Gretsiya', 'Греция', 'Греция', 'Greece'),
  ('GS', 'Janubiy Georgiya va Janubiy Sendvich orollari', 'Жанубий Георгия ва Жанубий Сендвич ороллари', 'Южная Георгия и Южные Сандвичевы о-ва', 'South Georgia & South Sandwich Islands'),
  ('GT', 'Gvatemala', 'Гватемала', 'Гватемала', 'Guatemala'),
  ('GU', 'Guam', 'Гуам', 'Гуам', 'Guam'),
  ('GW', 'Gvineya-Bisau', 'Гвинея-Бисау', 'Гвинея-Бисау', 'Guinea-Bissau'),
  ('GY', 'Gayana', 'Гаяна', 'Гайана', 'Guyana'),
  ('HK', 'Gonkong (Xitoy MMH)', 'Гонконг (Хитой ММҲ)', 'Гонконг (САР)', 'Hong Kong SAR China'),
  ('HM', 'Xerd va Makdonald orollari', 'Херд ва Макдоналд ороллари', 'о-ва Херд и Макдональд', 'Heard & McDonald Islands'),
  ('HN', 'Gonduras', 'Гондурас', 'Гондурас', 'Honduras'),
  ('HR', 'Xorvatiya', 'Хорватия', 'Хорватия', 'Croatia'),
  ('HT', 'Gaiti', 'Гаити', 'Гаити', 'Haiti'),
  ('HU', 'Vengriya', 'Венгрия', 'Венгрия', 'Hungary'),
  ('ID', 'Indoneziya', 'Индонезия', 'Индонезия', 'Indonesia'),
  ('IE', 'Irlandiya', 'Ирландия', 'Ирландия', 'Ireland'),
  ('IL', 'Isroil', 'Исроил', 'Израиль', 'Israel'),
  ('IM', 'Men oroli', 'Мэн ороли', 'о-в Мэн', 'Isle of Man'),
  ('IN', 'Hindiston', 'Ҳиндистон', 'Индия', 'India'),
  ('IO', 'Britaniyaning Hind okeanidagi hududi', 'Британиянинг Ҳинд океанидаги ҳудуди', 'Британская территория в Индийском океане', 'British Indian Ocean Territory'),
  ('IQ', 'Iroq', 'Ироқ', 'Ирак', 'Iraq'),
  ('IR', 'Eron', 'Эрон', 'Иран', 'Iran'),
  ('IS', 'Islandiya', 'Исландия', 'Исландия', 'Iceland'),
  ('IT', 'Italiya', 'Италия', 'Италия', 'Italy'),
  ('JE', 'Jersi', 'Жерси', 'Джерси', 'Jersey'),
  ('JM', 'Yamayka', 'Ямайка', 'Ямайка', 'Jamaica'),
  ('JO', 'Iordaniya', 'Иордания', 'Иордания', 'Jordan'),
  ('JP', 'Yaponiya', 'Япония', 'Япония', 'Japan'),
  ('KE', 'Keniya', 'Кения', 'Кения', 'Kenya'),
  ('KG', 'Qirgʻiziston', 'Қирғизистон', 'Киргизия', 'Kyrgyzstan'),
  ('KH', 'Kambodja', 'Камбоджа', 'Камбоджа', 'Cambodia'),
  ('KI', 'Kiribati', 'Кирибати', 'Кирибати', 'Kiribati'),
  ('KM', 'Komor orollari', 'Комор ороллари', 'Коморы', 'Comoros'),
  ('KN', 'Sent-Kits va Nevis', 'Сент-Китс ва Невис', 'Сент-Китс и Невис', 'St. Kitts & Nevis'),
  ('KP', 'Shimoliy Koreya', 'Шимолий Корея', 'КНДР', 'North Korea'),
  ('KR', 'Janubiy Koreya', 'Жанубий Корея', 'Республика Корея', 'South Korea'),
  ('KW', 'Quvayt', 'Қувайт', 'Кувейт', 'Kuwait'),
  ('KY', 'Kayman orollari', 'Кайман ороллари', 'о-ва Кайман', 'Cayman Islands'),
  ('KZ', 'Qozogʻiston', 'Қозоғистон', 'Казахстан', 'Kazakhstan'),
  ('LA', 'Laos', 'Лаос', 'Лаос', 'Laos'),
  ('LB', 'Livan', 'Ливан', 'Ливан', 'Lebanon'),
  ('LC', 'Sent-Lyusiya', 'Сент-Люсия', 'Сент-Люсия', 'St. Lucia'),
  ('LI', 'Lixtenshteyn', 'Лихтенштейн', 'Лихтенштейн', 'Liechtenstein'),
  ('LK', 'Shri-Lanka', 'Шри-Ланка', 'Шри-Ланка', 'Sri Lanka'),
  ('LR', 'Liberiya', 'Либерия', 'Либерия', 'Liberia'),
  ('LS', 'Lesoto', 'Лесото', 'Лесото', 'Lesotho'),
  ('LT', 'Litva', 'Литва', 'Литва', 'Lithuania'),
  ('LU', 'Lyuksemburg', 'Люксембург', 'Люксембург', 'Luxembourg'),
  ('LV', 'Latviya', 'Латвия', 'Латвия', 'Latvia'),
  ('LY', 'Liviya', 'Ливия', 'Ливия', 'Libya'),
  ('MA', 'Marokash', 'Марокаш', 'Марокко', 'Morocco'),
  ('MC', 'Monako', 'Монако', 'Монако', 'Monaco'),
  ('MD', 'Moldova', 'Молдова', 'Молдова', 'Moldova'),
  ('ME', 'Chernogoriya', 'Черногория', 'Черногория', 'Montenegro'),
  ('MF', 'Sent-Martin', 'Сент-Мартин', 'Сен-Мартен', 'St. Martin'),
  ('MG', 'Madagaskar', 'Мадагаскар', 'Мадагаскар', 'Madagascar'),
  ('MH', 'Marshall orollari', 'Маршал ороллари', 'Маршалловы о-ва', 'Marshall Islands'),
  ('MK', 'Shimoliy Makedoniya', 'Шимолий Македония', 'Северная Македония', 'North Macedonia'),
  ('ML', 'Mali', 'Мали', 'Мали', 'Mali'),
  ('MM', 'Myanma (Birma)', 'Мьянма (Бирма)', 'Мьянма (Бирма)', 'Myanmar (Burma)'),
  ('MN', 'Mongoliya', 'Монголия', 'Монголия', 'Mongolia'),
  ('MO', 'Makao (Xitoy MMH)', 'Макао (Хитой ММҲ)', 'Макао (САР)', 'Macao SAR China'),
  ('MP', 'Shimoliy Mariana orollari', 'Шимолий Марианна ороллари', 'Северные Марианские о-ва', 'Northern Mariana Islands'),
  ('MQ', 'Martinika', 'Мартиника', 'Мартиника', 'Martinique'),
  ('MR', 'Mavritaniya', 'Мавритания', 'Мавритания', 'Mauritania'),
  ('MS', 'Montserrat', 'Монтсеррат', 'Монтсеррат', 'Montserrat'),
  ('MT', 'Malta', 'Мальта', 'Мальта', 'Malta'),
  ('MU', 'Mavrikiy', 'Маврикий', 'Маврикий', 'Mauritius'),
  ('MV', 'Maldiv orollari', 'Мальдив ороллари', 'Мальдивы', 'Maldives'),
  ('MW', 'Malavi', 'Малави', 'Малави', 'Malawi'),
  ('MX', 'Meksika', 'Мексика', 'Мексика', 'Mexico'),
  ('MY', 'Malayziya', 'Малайзия', 'Малайзия', 'Malaysia'),
  ('MZ', 'Mozambik', 'Мозамбик', 'Мозамбик', 'Mozambique'),
  ('NA', 'Namibiya', 'Намибия', 'Намибия', 'Namibia'),
  ('NC', 'Yangi Kaledoniya', 'Янги Каледония', 'Новая Каледония', 'New Caledonia'),
  ('NE', 'Niger', 'Нигер', 'Нигер', 'Niger'),
  ('NF', 'Norfolk oroli', 'Норфолк ороллари', 'о-в Норфолк', 'Norfolk Island'),
  ('NG', 'Nigeriya', 'Нигерия', 'Нигерия', 'Nigeria'),
  ('NI', 'Nikaragua', 'Никарагуа', 'Никарагуа', 'Nicaragua'),
  ('NL', 'Niderlandiya', 'Нидерландия', 'Нидерланды', 'Netherlands'),
  ('NO', 'Norvegiya', 'Норвегия', 'Норвегия', 'Norway'),
  ('NP', 'Nepal', 'Непал', 'Непал', 'Nepal'),
  ('NR', 'Nauru', 'Науру', 'Науру', 'Nauru'),
  ('NU', 'Niue', 'Ниуэ', 'Ниуэ', 'Niue'),
  ('NZ', 'Yangi Zelandiya', 'Янги Зеландия', 'Новая Зеландия', 'New Zealand'),
  ('OM', 'Ummon', 'Уммон', 'Оман', 'Oman'),
  ('PA', 'Panama', 'Панама', 'Панама', 'Panama'),
  ('PE', 'Peru', 'Перу', 'Перу', 'Peru'),
  ('PF', 'Fransuz Polineziyasi', 'Француз Полинезияси', 'Французская Полинезия', 'French Polynesia'),
  ('PG', 'Papua – Yangi Gvineya', 'Папуа - Янги Гвинея', 'Папуа — Новая Гвинея', 'Papua New Guinea'),
  ('PH', 'Filippin', 'Филиппин', 'Филиппины', 'Philippines'),
  ('PK', 'Pokiston', 'Покистон', 'Пакистан', 'Pakistan'),
  ('PL', 'Polsha', 'Польша', 'Польша', 'Poland'),
  ('PM', 'Sen-Pyer va Mikelon', 'Сент-Пьер ва Микелон', 'Сен-Пьер и Микелон', 'St. Pierre & Miquelon'),
  ('PN', 'Pitkern orollari', 'Питкэрн ороллари', 'о-ва Питкэрн', 'Pitcairn Islands'),
  ('PR', 'Puerto-Riko', 'Пуэрто-Рико', 'Пуэрто-Рико', 'Puerto Rico'),
  ('PS', 'Falastin hududlari', 'Фаластин ҳудуди', 'Палестинские территории', 'Palestinian Territories'),
  ('PT', 'Portugaliya', 'Португалия', 'Португалия', 'Portugal'),
  ('PW', 'Palau', 'Палау', 'Палау', 'Palau'),
  ('PY', 'Paragvay', 'Парагвай', 'Парагвай', 'Paraguay'),
  ('QA', 'Qatar', 'Қатар', 'Катар', 'Qatar'),
  ('RE', 'Reyunion', 'Реюнион', 'Реюньон', 'Réunion'),
  ('RO', 'Ruminiya', 'Руминия', 'Румыния', 'Romania'),
  ('RS', 'Serbiya', 'Сербия', 'Сербия', 'Serbia'),
  ('RU', 'Rossiya', 'Россия', 'Россия', 'Russia'),
  ('RW', 'Ruanda', 'Руанда', 'Руанда', 'Rwanda'),
  ('SA', 'Saudiya Arabistoni', 'Саудия Арабистони', 'Саудовская Аравия', 'Saudi Arabia'),
  ('SB', 'Solomon orollari', 'Соломон ороллари', 'Соломоновы о-ва', 'Solomon Islands'),
  ('SC', 'Seyshel orollari', 'Сейшел ороллари', 'Сейшельские о-ва', 'Seychelles'),
  ('SD', 'Sudan', 'Судан', 'Судан', 'Sudan'),
  ('SE', 'Shvetsiya', 'Швеция', 'Швеция', 'Sweden'),
  ('SG', 'Singapur', 'Сингапур', 'Сингапур', 'Singapore'),
  ('SH', 'Muqaddas Yelena oroli', 'Муқаддас Елена ороли', 'о-в Св. Елены', 'St. Helena'),
  ('SI', 'Sloveniya', 'Словения', 'Словения', 'Slovenia'),
  ('SJ', 'Shpitsbergen va Yan-Mayen', 'Свалбард ва Ян-Майен', 'Шпицберген и Ян-Майен', 'Svalbard & Jan Mayen'),
  ('SK', 'Slovakiya', 'Словакия', 'Словакия', 'Slovakia'),
  ('SL', 'Syerra-Leone', 'Сьерра-Леоне', 'Сьерра-Леоне', 'Sierra Leone'),
  ('SM', 'San-Marino', 'Сан-Марино', 'Сан-Марино', 'San Marino'),
  ('SN', 'Senegal', 'Сенегал', 'Сенегал', 'Senegal'),
  ('SO', 'Somali', 'Сомали', 'Сомали', 'Somalia'),
  ('SR', 'Surinam', 'Суринам', 'Суринам', 'Suriname'),
  ('SS', 'Janubiy Sudan', 'Жанубий Судан', 'Южный Судан', 'South Sudan'),
  ('ST', 'San-Tome va Prinsipi', 'Сан-Томе ва Принсипи', 'Сан-Томе и Принсипи', 'São Tomé & Príncipe'),
  ('SV', 'Salvador', 'Салвадор', 'Сальвадор', 'El Salvador'),
  ('SX', 'Sint-Marten', 'Синт-Мартен', 'Синт-Мартен', 'Sint Maarten'),
  ('SY', 'Suriya', 'Сурия', 'Сирия', 'Syria'),
  ('SZ', 'Svazilend', 'Свазиленд', 'Эсватини', 'Eswatini'),
  ('TC', 'Turks va Kaykos orollari', 'Туркс ва Кайкос ороллари', 'Тёркс и Кайкос', 'Turks & Caicos Islands'),
  ('TD', 'Chad', 'Чад', 'Чад', 'Chad'),
  ('TF', 'Fransuz Janubiy hududlari', 'Француз жанубий ҳудудлари', 'Французские Южные территории', 'French Southern Territories'),
  ('TG', 'Togo', 'Того', 'Того', 'Togo'),
  ('TH', 'Tailand', 'Таиланд', 'Таиланд', 'Thailand'),
  ('TJ', 'Tojikiston', 'Тожикистон', 'Таджикистан', 'Tajikistan'),
  ('TK', 'Tokelau', 'Токелау', 'Токелау', 'Tokelau'),
  ('TL', 'Timor-Leste', 'Тимор-Лесте', 'Восточный Тимор', 'Timor-Leste'),
  ('TM', 'Turkmaniston', 'Туркманистон', 'Туркменистан', 'Turkmenistan'),
  ('TN', 'Tunis', 'Тунис', 'Тунис', 'Tunisia'),
  ('TO', 'Tonga', 'Тонга', 'Тонга', 'Tonga'),
  ('TR', 'Turkiya', 'Туркия', 'Турция', 'Türkiye'),
  ('TT', 'Trinidad va Tobago', 'Тринидад ва Тобаго', 'Тринидад и Тобаго', 'Trinidad & Tobago'),
  ('TV', 'Tuvalu', 'Тувалу', 'Тувалу', 'Tuvalu'),
  ('TW', 'Tayvan', 'Тайван', 'Тайвань', 'Taiwan'),
  ('TZ', 'Tanzaniya', 'Танзания', 'Танзания', 'Tanzania'),
  ('UA', 'Ukraina', 'Украина', 'Украина', 'Ukraine'),
  ('UG', 'Uganda', 'Уганда', 'Уганда', 'Uganda'),
  ('UM', 'AQSH yondosh orollari', 'АҚШ ёндош ороллари', 'Внешние малые о-ва (США)', 'U.S. Outlying Islands'),
  ('US', 'Amerika Qoʻshma Shtatlari', 'Америка Қўшма Штатлари', 'Соединенные Штаты', 'United States'),
  ('UY', 'Urugvay', 'Уругвай', 'Уругвай', 'Uruguay'),
  ('UZ', 'Oʻzbekiston', 'Ўзбекистон', 'Узбекистан', 'Uzbekistan'),
  ('VA', 'Vatikan', 'Ватикан', 'Ватикан', 'Vatican City'),
  ('VC', 'Sent-Vinsent va Grenadin', 'Сент-Винсент ва Гренадин', 'Сент-Винсент и Гренадины', 'St. Vincent & Grenadines'),
  ('VE', 'Venesuela', 'Венесуэла', 'Венесуэла', 'Venezuela'),
  ('VG', 'Britaniya Virgin orollari', 'Британия Виргин ороллари', 'Виргинские о-ва (Великобритания)', 'British Virgin Islands'),
  ('VI', 'AQSH Virgin orollari', 'АҚШ Виргин ороллари', 'Виргинские о-ва (США)', 'U.S. Virgin Islands'),
  ('VN', 'Vyetnam', 'Вьетнам', 'Вьетнам', 'Vietnam'),
  ('VU', 'Vanuatu', 'Вануату', 'Вануату', 'Vanuatu'),
  ('WF', 'Uollis va Futuna', 'Уоллис ва Футуна', 'Уоллис и Футуна', 'Wallis & Futuna'),
  ('WS', 'Samoa', 'Самоа', 'Самоа', 'Samoa'),
  ('YE', 'Yaman', 'Яман', 'Йемен', 'Yemen'),
  ('YT', 'Mayotta', 'Майотта', 'Майотта', 'Mayotte'),
  ('ZA', 'Janubiy Afrika Respublikasi', 'Жанубий Африка Республикаси', 'Южно-Африканская Республика', 'South Africa'),
  ('ZM', 'Zambiya', 'Замбия', 'Замбия', 'Zambia'),
  ('ZW', 'Zimbabve', 'Зимбабве', 'Зимбабве', 'Zimbabwe')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'TERRITORY', 1, * from (values
  ('1703', 'Andijon viloyati', 'Андижон вилояти', 'Андижанская область', 'Andijan region'),
  ('1706', 'Buxoro viloyati', 'Бухоро вилояти', 'Бухарская область', 'Bukhara region'),
  ('1708', 'Jizzax viloyati', 'Жиззах вилояти', 'Джизакская область', 'Jizzakh region'),
  ('1710', 'Qashqadaryo viloyati', 'Қашқадарё вилояти', 'Кашкадарьинская область', 'Kashkadarya region'),
  ('1712', 'Navoiy viloyati', 'Навоий вилояти', 'Навоийская область', 'Navoi region'),
  ('1714', 'Namangan viloyati', 'Наманган вилояти', 'Наманганская область', 'Namangan region'),
  ('1718', 'Samarqand viloyati', 'Самарқанд вилояти', 'Самаркандская область', 'Samarkand region'),
  ('1722', 'Surxondaryo viloyati', 'Сурхондарё вилояти', 'Сурхандарьинская область', 'Surkhandarya region'),
  ('1724', 'Sirdaryo viloyati', 'Сирдарё вилояти', 'Сырдарьинская область', 'Syrdarya region'),
  ('1726', 'Toshkent shahri', 'Тошкент шаҳри', 'Город Ташкент', 'Tashkent city'),
  ('1727', 'Toshkent viloyati', 'Тошкент вилояти', 'Ташкентская область', 'Tashkent region'),
  ('1730', 'Fargʻona viloyati', 'Фарғона вилояти', 'Ферганская область', 'Fergana region'),
  ('1733', 'Xorazm viloyati', 'Хоразм вилояти', 'Хорезмская область', 'Khorezm region'),
  ('1735', 'Qoraqalpogʻiston Respublikasi', 'Қорақалпоғистон Республикаси', 'Республика Каракалпакстан', 'Republic of Karakalpakstan')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'SOCIAL_CATEGORY', 1, * from (values
  ('10', 'Boshqa', 'Бошқа', 'Другая', 'Other'),
  ('11', 'Chin yetim', 'Чин етим', 'Круглый сирота', 'Orphan of both parents'),
  ('12', 'Yetim', 'Етим', 'Сирота', 'Orphan of one parent'),
  ('13', 'Nogironligi boʻlgan shaxs', 'Ногиронлиги бўлган шахс', 'Лицо с инвалидностью', 'Person with a disability'),
  ('14', 'Ijtimoiy himoyaga muhtoj oila farzandi', 'Ижтимоий ҳимояга муҳтож оила фарзанди', 'Из семьи, нуждающейся в социальной защите', 'From a family in need of social protection')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ACCOMMODATION', 1, * from (values
  ('11', 'Oʻz uyida', 'Ўз уйида', 'В собственном доме', 'In the own home'),
  ('12', 'Qarindoshining uyida', 'Қариндошининг уйида', 'У родственников', 'With relatives'),
  ('13', 'Tanishining uyida', 'Танишининг уйида', 'У знакомых', 'With acquaintances'),
  ('14', 'Ijaradagi uyda', 'Ижарадаги уйда', 'В арендованном жилье', 'In a rented home'),
  ('15', 'Talabalar turar joyida', 'Талабалар турар жойида', 'В студенческом общежитии', 'In the dormitory')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ACADEMIC_DEGREE', 1, * from (values
  ('10', 'Ilmiy darajasiz', 'Илмий даражасиз', 'Без учёной степени', 'None'),
  ('11', 'Falsafa doktori (PhD)', 'Фалсафа доктори (PhD)', 'Доктор философии (PhD)', 'Doctor of philosophy (PhD)'),
  ('12', 'Fan doktori (DSc)', 'Фан доктори (DSc)', 'Доктор наук (DSc)', 'Doctor of science (DSc)')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ACADEMIC_RANK', 1, * from (values
  ('10', 'Ilmiy unvonsiz', 'Илмий унвонсиз', 'Без учёного звания', 'None'),
  ('11', 'Dotsent', 'Доцент', 'Доцент', 'Docent'),
  ('12', 'Katta ilmiy xodim', 'Катта илмий ходим', 'Старший научный сотрудник', 'Senior researcher'),
  ('13', 'Professor', 'Профессор', 'Профессор', 'Professor')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EMPLOYMENT_FORM', 1, * from (values
  ('11', 'Asosiy ish joyi', 'Асосий иш жойи', 'Основное место работы', 'Main employment'),
  ('12', 'Ichki oʻrindosh', 'Ички ўриндош', 'Внутреннее совместительство', 'Internal part-time'),
  ('13', 'Tashqi oʻrindosh', 'Ташқи ўриндош', 'Внешнее совместительство', 'External part-time'),
  ('14', 'Soatbay', 'Соатбай', 'Почасовая', 'Hourly')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EMPLOYEE_STATUS', 1, * from (values
  ('11', 'Ishlamoqda', 'Ишламоқда', 'Работает', 'Works'),
  ('12', 'Taʼtilda', 'Таътилда', 'В отпуске', 'On leave'),
  ('13', 'Xizmat safarida', 'Хизмат сафарида', 'В командировке', 'On a business trip'),
  ('14', 'Ishdan boʻshagan', 'Ишдан бўшаган', 'Уволен', 'Dismissed')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'UNIT_TYPE', 1, * from (values
  ('11', 'Fakultet', 'Факультет', 'Факультет', 'Faculty'),
  ('12', 'Kafedra', 'Кафедра', 'Кафедра', 'Department'),
  ('13', 'Boʻlim', 'Бўлим', 'Отдел', 'Section'),
  ('14', 'Boshqarma', 'Бошқарма', 'Управление', 'Board'),
  ('15', 'Markaz', 'Марказ', 'Центр', 'Centre'),
  ('16', 'Rektorat', 'Ректорат', 'Ректорат', 'Rectorate')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'INSTITUTION_FORM', 1, * from (values
  ('11', 'Akademiya', 'Академия', 'Академия', 'Academy'),
  ('12', 'Universitet', 'Университет', 'Университет', 'University'),
  ('13', 'Institut', 'Институт', 'Институт', 'Institute'),
  ('14', 'Filial', 'Филиал', 'Филиал', 'Branch')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'OWNERSHIP_FORM', 1, * from (values
  ('11', 'Davlat', 'Давлат', 'Государственная', 'State'),
  ('12', 'Nodavlat', 'Нодавлат', 'Негосударственная', 'Private'),
  ('13', 'Xorijiy', 'Хорижий', 'Иностранная', 'Foreign'),
  ('14', 'Qoʻshma', 'Қўшма', 'Совместная', 'Joint')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EDUCATION_TYPE', 1, * from (values
  ('11', 'Bakalavr', 'Бакалавр', 'Бакалавриат', 'Bachelor'),
  ('12', 'Magistr', 'Магистр', 'Магистратура', 'Master'),
  ('13', 'Ordinatura', 'Ординатура', 'Ординатура', 'Residency'),
  ('14', 'Doktorantura (PhD)', 'Докторантура (PhD)', 'Докторантура (PhD)', 'Doctoral studies (PhD)'),
  ('15', 'Doktorantura (DSc)', 'Докторантура (DSc)', 'Докторантура (DSc)', 'Doctoral studies (DSc)')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EDUCATION_FORM', 1, * from (values
  ('11', 'Kunduzgi', 'Кундузги', 'Дневная', 'Full-time'),
  ('12', 'Kechki', 'Кечки', 'Вечерняя', 'Evening'),
  ('13', 'Sirtqi', 'Сиртқи', 'Заочная', 'External'),
  ('14', 'Maxsus sirtqi', 'Махсус сиртқи', 'Специальная заочная', 'Special external'),
  ('15', 'Ikkinchi oliy (kunduzgi)', 'Иккинчи олий (кундузги)', 'Второе высшее (дневная)', 'Second higher (full-time)'),
  ('16', 'Masofaviy', 'Масофавий', 'Дистанционная', 'Distance'),
  ('18', 'Ikkinchi oliy (sirtqi)', 'Иккинчи олий (сиртқи)', 'Второе высшее (заочная)', 'Second higher (external)')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EDUCATION_LANGUAGE', 1, * from (values
  ('11', 'Oʻzbek', 'Ўзбек', 'Узбекский', 'Uzbek'),
  ('12', 'Rus', 'Рус', 'Русский', 'Russian'),
  ('13', 'Qoraqalpoq', 'Қорақалпоқ', 'Каракалпакский', 'Karakalpak'),
  ('14', 'Ingliz', 'Инглиз', 'Английский', 'English')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'PAYMENT_FORM', 1, * from (values
  ('11', 'Davlat granti', 'Давлат гранти', 'Государственный грант', 'State grant'),
  ('12', 'Toʻlov-kontrakt', 'Тўлов-контракт', 'Платно-контрактная', 'Contract')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'COURSE', 1, * from (values
  ('11', '1-kurs', '1-курс', '1 курс', 'Course 1'),
  ('12', '2-kurs', '2-курс', '2 курс', 'Course 2'),
  ('13', '3-kurs', '3-курс', '3 курс', 'Course 3'),
  ('14', '4-kurs', '4-курс', '4 курс', 'Course 4'),
  ('15', '5-kurs', '5-курс', '5 курс', 'Course 5'),
  ('16', '6-kurs', '6-курс', '6 курс', 'Course 6')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'SEMESTER', 1, * from (values
  ('11', '1-semestr', '1-семестр', '1 семестр', 'Semester 1'),
  ('12', '2-semestr', '2-семестр', '2 семестр', 'Semester 2'),
  ('13', '3-semestr', '3-семестр', '3 семестр', 'Semester 3'),
  ('14', '4-semestr', '4-семестр', '4 семестр', 'Semester 4'),
  ('15', '5-semestr', '5-семестр', '5 семестр', 'Semester 5'),
  ('16', '6-semestr', '6-семестр', '6 семестр', 'Semester 6'),
  ('17', '7-semestr', '7-семестр', '7 семестр', 'Semester 7'),
  ('18', '8-semestr', '8-семестр', '8 семестр', 'Semester 8'),
  ('19', '9-semestr', '9-семестр', '9 семестр', 'Semester 9'),
  ('20', '10-semestr', '10-семестр', '10 семестр', 'Semester 10'),
  ('21', '11-semestr', '11-семестр', '11 семестр', 'Semester 11'),
  ('22', '12-semestr', '12-семестр', '12 семестр', 'Semester 12')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'SUBJECT_BLOCK', 1, * from (values
  ('11', 'Majburiy fanlar', 'Мажбурий фанлар', 'Обязательные дисциплины', 'Compulsory subjects'),
  ('12', 'Tanlov fanlari', 'Танлов фанлари', 'Дисциплины по выбору', 'Elective subjects'),
  ('13', 'Malaka amaliyoti', 'Малака амалиёти', 'Квалификационная практика', 'Internship'),
  ('14', 'Yakuniy davlat attestatsiyasi', 'Якуний давлат аттестацияси', 'Итоговая государственная аттестация', 'Final state attestation')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'SUBJECT_KIND', 1, * from (values
  ('11', 'Majburiy fan', 'Мажбурий фан', 'Обязательная дисциплина', 'Compulsory subject'),
  ('12', 'Tanlov fani', 'Танлов фани', 'Дисциплина по выбору', 'Elective subject')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'TRAINING_KIND', 1, * from (values
  ('11', 'Maʼruza', 'Маъруза', 'Лекция', 'Lecture'),
  ('12', 'Laboratoriya', 'Лаборатория', 'Лабораторное занятие', 'Laboratory class'),
  ('13', 'Amaliy', 'Амалий', 'Практическое занятие', 'Practical class'),
  ('14', 'Seminar', 'Семинар', 'Семинар', 'Seminar'),
  ('15', 'Trening', 'Тренинг', 'Тренинг', 'Training'),
  ('16', 'Kurs ishi', 'Курс иши', 'Курсовая работа', 'Course work'),
  ('17', 'Mustaqil taʼlim', 'Мустақил таълим', 'Самостоятельное обучение', 'Independent study')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ASSESSMENT_KIND', 1, * from (values
  ('11', 'Joriy nazorat', 'Жорий назорат', 'Текущий контроль', 'Current assessment'),
  ('12', 'Oraliq nazorat', 'Оралиқ назорат', 'Промежуточный контроль', 'Midterm assessment'),
  ('13', 'Yakuniy nazorat', 'Якуний назорат', 'Итоговый контроль', 'Final assessment'),
  ('14', 'Umumiy', 'Умумий', 'Общий', 'Overall')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'STUDENT_STATUS', 1, * from (values
  ('10', 'Ariza bergan', 'Ариза берган', 'Подал заявление', 'Applied'),
  ('11', 'Oʻqimoqda', 'Ўқимоқда', 'Обучается', 'Studying'),
  ('12', 'Chetlashtirilgan', 'Четлаштирилган', 'Отчислен', 'Expelled'),
  ('13', 'Akademik taʼtilda', 'Академик таътилда', 'В академическом отпуске', 'On academic leave'),
  ('14', 'Bitirgan', 'Битирган', 'Окончил', 'Graduated'),
  ('15', 'Kursda qoldirilgan', 'Курсда қолдирилган', 'Оставлен на курсе', 'Left on the course')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'STUDENT_KIND', 1, * from (values
  ('11', 'Oddiy', 'Оддий', 'Обычный', 'Ordinary'),
  ('13', 'Superkontrakt', 'Суперконтракт', 'Суперконтракт', 'Super-contract')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ORDER_TYPE', 1, * from (values
  ('11', 'Chetlashtirish', 'Четлаштириш', 'Отчисление', 'Expulsion'),
  ('12', 'Akademik taʼtil', 'Академик таътил', 'Академический отпуск', 'Academic leave'),
  ('13', 'Kursdan qoldirish', 'Курсдан қолдириш', 'Оставление на курсе', 'Leaving on the course'),
  ('14', 'Kursdan kursga oʻtkazish', 'Курсдан курсга ўтказиш', 'Перевод с курса на курс', 'Promotion to the next course'),
  ('15', 'Oʻqishni tiklash', 'Ўқишни тиклаш', 'Восстановление', 'Restoration'),
  ('16', 'Oʻqishni koʻchirish', 'Ўқишни кўчириш', 'Перевод', 'Transfer'),
  ('17', 'Oʻqishni bitirish', 'Ўқишни битириш', 'Окончание', 'Graduation'),
  ('18', 'Stipendiya tayinlash', 'Стипендия тайинлаш', 'Назначение стипендии', 'Scholarship'),
  ('19', 'Shaxsiy grafik', 'Шахсий график', 'Индивидуальный график', 'Personal schedule'),
  ('20', 'Bitiruv malakaviy ishi', 'Битирув малакавий иши', 'Выпускная квалификационная работа', 'Graduation work'),
  ('21', 'Oʻqishga qabul', 'Ўқишга қабул', 'Зачисление', 'Enrolment')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'EXPEL_REASON', 1, * from (values
  ('11', 'Oʻz xohishi bilan', 'Ўз хоҳиши билан', 'По собственному желанию', 'Own wish'),
  ('12', 'Boshqa oliy taʼlim muassasasiga koʻchishi', 'Бошқа олий таълим муассасасига кўчиши', 'Перевод в другое учреждение', 'Transfer to another institution'),
  ('13', 'Sogʻligʻi tufayli', 'Соғлиғи туфайли', 'По состоянию здоровья', 'Health'),
  ('14', 'Oʻquv intizomini buzgani', 'Ўқув интизомини бузгани', 'Нарушение учебной дисциплины', 'Breach of study discipline'),
  ('15', 'Dars qoldirgani', 'Дарс қолдиргани', 'Пропуск занятий', 'Missed classes'),
  ('16', 'Toʻlovni amalga oshirmagani', 'Тўловни амалга оширмагани', 'Неуплата', 'Non-payment'),
  ('17', 'Ozodlikdan mahrum etilgani', 'Озодликдан маҳрум этилгани', 'Лишение свободы', 'Imprisonment'),
  ('18', 'Qabul qoidalarini buzgani', 'Қабул қоидаларини бузгани', 'Нарушение правил приёма', 'Breach of the admission rules'),
  ('19', 'Vafot etgani', 'Вафот этгани', 'Смерть', 'Death')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'ACADEMIC_LEAVE_GROUND', 1, * from (values
  ('11', 'Harbiy xizmat', 'Ҳарбий хизмат', 'Военная служба', 'Military service'),
  ('12', 'Sogʻligʻini tiklash', 'Соғлиғини тиклаш', 'Восстановление здоровья', 'Health'),
  ('13', 'Homiladorlik va tugʻish', 'Ҳомиладорлик ва туғиш', 'Беременность и роды', 'Pregnancy and birth'),
  ('14', 'Bola parvarishi', 'Бола парвариши', 'Уход за ребёнком', 'Child care'),
  ('15', 'Betob oila aʼzosini parvarishlash', 'Бетоб оила аъзосини парваришлаш', 'Уход за больным членом семьи', 'Care of a sick family member')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'GRANT_KIND', 1, * from (values
  ('11', 'Davlat granti', 'Давлат гранти', 'Государственный грант', 'State grant'),
  ('12', 'Maqsadli davlat granti', 'Мақсадли давлат гранти', 'Целевой государственный грант', 'Targeted state grant'),
  ('13', 'Qoʻshimcha davlat granti', 'Қўшимча давлат гранти', 'Дополнительный государственный грант', 'Additional state grant')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'GRADUATE_PLACEMENT', 1, * from (values
  ('11', 'Magistraturada oʻqiydi', 'Магистратурада ўқийди', 'Учится в магистратуре', 'Studies for a master’s degree'),
  ('12', 'Ishga joylashgan', 'Ишга жойлашган', 'Трудоустроен', 'Employed'),
  ('13', 'Ishga joylashmagan', 'Ишга жойлашмаган', 'Не трудоустроен', 'Not placed'),
  ('14', 'Ordinaturada', 'Ординатурада', 'В ординатуре', 'In residency'),
  ('15', 'Doktoranturada', 'Докторантурада', 'В докторантуре', 'In doctoral studies'),
  ('16', 'Ikkinchi oliy taʼlimda', 'Иккинчи олий таълимда', 'Получает второе высшее образование', 'In second higher education'),
  ('17', 'Qayta tayyorlashda', 'Қайта тайёрлашда', 'На переподготовке', 'In retraining')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'BLANK_STATUS', 1, * from (values
  ('10', 'Foydalanilmagan', 'Фойдаланилмаган', 'Не использован', 'Unused'),
  ('11', 'Berilgan', 'Берилган', 'Выдан', 'Issued'),
  ('12', 'Buzilgan', 'Бузилган', 'Испорчен', 'Spoiled')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'BLANK_KIND', 1, * from (values
  ('11', 'Bakalavr', 'Бакалавр', 'Бакалавр', 'Bachelor'),
  ('12', 'Magistr', 'Магистр', 'Магистр', 'Master')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'BLANK_FORM', 1, * from (values
  ('11', 'Diplom', 'Диплом', 'Диплом', 'Diploma'),
  ('12', 'Diplom ilovasi', 'Диплом иловаси', 'Приложение к диплому', 'Diploma supplement')
) as codes;

insert into classifiers_code (classifier, since_version, code, uz_latn, uz_cyrl, ru, en)
select 'BLANK_CATEGORY', 1, * from (values
  ('11', 'Oddiy', 'Оддий', 'Обычный', 'Regular'),
  ('12', 'Imtiyozli', 'Имтиёзли', 'С отличием', 'With distinction')
) as codes;
