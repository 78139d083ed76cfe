import {
  type Culture,
  compound,
  doubled,
  latinCulture,
  mixture,
  oneOf,
  scriptCulture,
  withParticle,
} from './culture.ts'

export const africaAndMiddleEast: readonly Culture[] = [
  latinCulture({
    id: 'yoruba',
    female: 'Adéọlá Bùkọ́lá Folasade Ìbùkún Morẹ́nikẹ́ Olúwaṣeun Temitope Yetunde Abimbola Ronke',
    male: 'Adébáyọ̀ Babajide Damilola Ayọ̀délé Kọ́láwọlé Olumide Tunde Wale Femi Segun',
    family: mixture([
      compound(
        'Ade Akin Ayo Fala Ola Olu Omo Oye Ogun Baba',
        'bola damola dele funke gbemi kanmi lade leke niran semoyin wande yinka',
      ),
      1,
    ]),
  }),
  latinCulture({
    id: 'igbo',
    female: 'Adaeze Chiamaka Ifeoma Nkechi Ogechi Uzoamaka Ngozi Amara Obiageli Chinwe',
    male: 'Chidi Emeka Ikenna Kelechi Nnamdi Obinna Uche Chukwuemeka Ifeanyi Okechukwu',
    family: doubled(
      '-',
      0.06,
      compound(
        'Chi Eze Iwe Nna Nwa Obi Oko Onu Uche Ike',
        'anya chukwu dike kwelu ma nkwo nwanne oha ora ugo',
      ),
    ),
  }),
  latinCulture({
    id: 'ghanaian',
    female: 'Abena Adwoa Akosua Ama Efua Esi Maame Yaa Afia',
    male: 'Kofi Kojo Kwabena Kwaku Kwame Kwesi Nana Yaw Ebo',
    family: doubled(
      '-',
      0.15,
      oneOf(
        'Agyemfra Ampadwo Ansahene Asiedua Boadiwaa Dankyi Frempomaa Kyerewaah Nyarkotey Obuobisa Opokuware Tetteyfio',
      ),
    ),
  }),
  latinCulture({
    id: 'east-african',
    female: 'Achieng Akinyi Eden Faith Hiwot Nyambura Selam Tigist Wanjiru Zawadi Mwende Bethlehem',
    male: 'Abel Baraka Dawit Juma Kamau Kiprono Mutua Otieno Tesfaye Yonas Ochieng Berhanu',
    family: oneOf(
      'Gebretsadik Haileselam Kimutaiye Kiptanong Maathuku Mbuguari Mwangome Ndirangwa Njoroghe Odhiambwe Tadessework Wekesani Woldeab Kariukwa',
    ),
  }),
  latinCulture({
    id: 'southern-african',
    female: 'Anika Busisiwe Dineo Karabo Lerato Nomvula Palesa Thandiwe Zanele Marelize',
    male: 'Bongani Johan Kagiso Lwazi Mpho Pieter-Steyn Sipho Tendai Themba Tshepo',
    family: mixture(
      [
        oneOf(
          'Dlaminkulu Khumalwane Mabuzane Mokoenani Mthembisa Ndlovane Nkosiyane Sitholwa Tshabalani Zwelibanzi',
        ),
        3,
      ],
      [withParticle('van_der van du', 0.7, oneOf('Merwestein Plessikus Tonderman Waltrop Westhuysen')), 1],
    ),
  }),
  latinCulture({
    id: 'francophone-african',
    female: 'Aminata Awa Bintou Fatoumata Khadija Mariam Nafissatou Rokhaya Salimata Yasmine',
    male: 'Abdoulaye Boubacar Cheikh Idrissa Mamadou Moussa Ousmane Seydou Souleymane Yacine',
    family: oneOf(
      'Ba-Sylla Cissokhane Diabaté-Koné Diarrassoul Fofanah Kanouté-Fall Keïtani Ndiayel Sangharé Sissokoro Tandiagal Tounkarane Wadefall',
    ),
  }),
  scriptCulture({
    id: 'arabic',
    female:
      'Amal=أمل Dina=دينا Farah=فرح Hanan=حنان Layla=ليلى Maha=مها Noura=نورة Rania=رانيا Salma=سلمى Yasmin=ياسمين',
    male: 'Bassam=بسام Fadi=فادي Hisham=هشام Karim=كريم Majed=ماجد Nabil=نبيل Omar=عمر Rami=رامي Samir=سمير Ziad=زياد',
    family:
      'Al-Barmaki=البرمكي Al-Dahhan=الدهان El-Mansouri=المنصوري Al-Najjari=النجاري Bin_Rashdan=بن_رشدان Haddadin=حدادين Khourani=خوراني Qassabani=قصباني Sabbaghi=صباغي Tamimeh=تميمة Abou_Zeidan=أبو_زيدان Benchekra=بنشقرة',
    nativeShare: 0.3,
  }),
  scriptCulture({
    id: 'hebrew',
    female: 'Hadar=הדר Maya=מאיה Noa=נועה Shira=שירה Tamar=תמר Yael=יעל',
    male: 'Amit=עמית Eitan=איתן Gilad=גלעד Itai=איתי Nadav=נדב Yonatan=יונתן',
    family:
      'Alonim=אלונים Bar-Gefen=בר-גפן Dror-Shaked=דרור-שקד Harduf=הרדוף Nahalieli=נחליאלי Oren-Tal=אורן-טל Shikmoni=שקמוני',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'latin-american-indigenous',
    female: 'Citlali Itzel Killa Nayeli Yaretzi Sami',
    male: 'Amaru Cuauhtli Inti Nahuel Illari Wayra',
    family: doubled(
      ' ',
      0.5,
      oneOf('Calfucura Huamantla Mamanqui Nahuelpan Quispearo Tecpatl Xochihua Yupanquil'),
    ),
  }),
]
