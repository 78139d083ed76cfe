import { type Culture, compound, doubled, latinCulture, mixture, oneOf, scriptCulture } from './culture.ts'

export const asia: readonly Culture[] = [
  scriptCulture({
    id: 'chinese',
    female:
      'Xiaomei=晓梅 Yulan=玉兰 Jingyi=静怡 Ruoxi=若曦 Meiling=美玲 Siqi=思琪 Yating=雅婷 Wanqing=婉清 Lihua=丽华 Zihan=子涵 Qiuyue=秋月 Shufen=淑芬',
    male: 'Haoran=浩然 Junjie=俊杰 Zhiqiang=志强 Wenbo=文博 Mingyuan=明远 Guodong=国栋 Yifan=一帆 Tianyu=天宇 Jianhong=建宏 Shaofeng=少峰 Zekai=泽凯 Bohan=博涵',
    family:
      'Wei=魏 Luo=罗 Xie=谢 Tang=唐 Deng=邓 Cao=曹 Peng=彭 Zeng=曾 Xiao=萧 Tian=田 Dong=董 Pan=潘 Yuan=袁 Jiang=蒋 Cai=蔡 Yu=余 Du=杜 Ye=叶 Cheng=程 Su=苏 Ren=任 Lu=卢 Shen=沈 Ouyang=欧阳',
    nativeShare: 0.3,
  }),
  scriptCulture({
    id: 'japanese',
    female:
      'Akari=明里 Chihiro=千尋 Emi=恵美 Haruka=遥 Kaori=香織 Mayumi=真弓 Natsumi=夏美 Reiko=玲子 Sayaka=沙也加 Yoko=洋子',
    male: 'Daichi=大地 Hayato=隼人 Kazuki=和樹 Kenta=健太 Makoto=誠 Naoki=直樹 Ryota=亮太 Shun=駿 Takumi=匠 Yusuke=佑介',
    family:
      'Kitazato=北里 Morikawa=森川 Hayashida=林田 Tsukino=月野 Aokawa=青川 Nishizaka=西坂 Hoshikawa=星川 Takemura=竹村 Ogisawa=荻沢 Funamoto=船本 Minazuki=水無月 Shiratori=白鳥 Umezawa=梅沢 Kuramochi=倉持',
    nativeShare: 0.3,
  }),
  scriptCulture({
    id: 'korean',
    female:
      'Ha-eun=하은 Ji-woo=지우 Seo-yeon=서연 Min-ji=민지 Yu-jin=유진 Da-hye=다혜 Soo-ah=수아 Eun-ju=은주',
    male: 'Dong-hyun=동현 Jae-won=재원 Joon-ho=준호 Sang-min=상민 Sung-hoon=성훈 Tae-yang=태양 Woo-jin=우진 Young-ho=영호',
    family:
      'Baek=백 Bang=방 Cha=차 Do=도 Eom=엄 Geum=금 Gil=길 Ham=함 Hyeon=현 Jegal=제갈 Ma=마 Namgung=남궁 Pyo=표 Tak=탁 Yeom=염',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'vietnamese',
    female: 'Ánh Bích_Ngọc Diễm Hạnh Hương Kim_Chi Lan Mai Như_Quỳnh Phương Thảo Thu_Hà Tuyết Yến',
    male: 'Bảo Công_Minh Đức Gia_Huy Hải Khánh Long Minh_Quân Phúc Quang Sơn Thành Tuấn Việt',
    family: oneOf('Nguyễn Trần Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Lương Mạc'),
  }),
  scriptCulture({
    id: 'thai',
    female: 'Kanya=กัญญา Malee=มาลี Nattaya=ณัฐยา Pimchanok=พิมพ์ชนก Siriporn=ศิริพร Waraporn=วราภรณ์',
    male: 'Anan=อนันต์ Chaiwat=ชัยวัฒน์ Kittisak=กิตติศักดิ์ Nopparat=นพรัตน์ Prasert=ประเสริฐ Somsak=สมศักดิ์',
    family:
      'Boonyarat=บุญยรัตน์ Charoensap=เจริญทรัพย์ Kittiwong=กิตติวงศ์ Phromsiri=พรหมศิริ Rattanakul=รัตนกุล Saengthong=แสงทอง Thongchai=ทองชัย',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'indonesian-malay',
    female: 'Ayu Dewi Fitri Indah Kartika Lestari Nurul Putri Ratna Siti_Aminah Wulan Aisyah',
    male: 'Adi Bambang Budi Dimas Eko Farhan Hendra Joko Rizal Surya Wahyu Yusuf',
    family: compound(
      'Harto Kusuma Laksma Nugra Prama Pura Santo Setia Sury Widya Wira',
      'wan dinata na jaya hadi ningrat putra wijaya',
    ),
  }),
  latinCulture({
    id: 'filipino',
    female: 'Althea Bernadette Carmela Divina Jocelyn Luzviminda Maricel Rosario Tala Marites',
    male: 'Angelo Crisanto Dennis Efren Jericho Lito Ramil Rodel Virgilio Jun-Jun',
    family: oneOf(
      'Bautiso Calungsod-Reyes Dimaculan Evangelino Galvezo Ilagan-Sy Lacsamana Macaraig Panganibo Salonguit Tolentin Umaliya',
    ),
  }),
  latinCulture({
    id: 'indian',
    female: `Aditi Bhavna Chitra Deepika Esha Gauri Hema Ishita Jyoti Kavita Lakshmi Meenakshi Nandini Pallavi Radhika
      Sangeeta Tanvi Usha Vidya Yamini Ananya Shreya`,
    male: `Abhishek Bharat Chirag Dinesh Ganesh Harish Jayant Karthik Lokesh Mahesh Nikhil Pranav Rohan Sanjay Tarun Uday
      Venkat Vikram Yash Arjun Siddharth Gopal`,
    family: mixture(
      [
        oneOf(`Agnihotri Bhardwaji Chakradhar Deshmukhya Ganapathi Hegdewar Iyengarh Joshipura Kulkarnee Lokhande Mukherjea
        Nambiyar Oberoyal Pillaiyar Raghunath Sabharwalla Trivedhi Upadhya Venkatesan Wadhwan Bhattar Kamath-Rao Seshadri`),
        3,
      ],
      [
        compound(
          'Anant Bala Chandra Giri Hari Jaya Krishna Madhu Raja Shiva Surya Vasu',
          'krishnan murthy nath pal prasad raman swamy sekar',
        ),
        2,
      ],
    ),
  }),
  scriptCulture({
    id: 'hindi-script',
    female: 'Asha=आशा Kiran=किरण Meera=मीरा Sunita=सुनीता Neha=नेहा',
    male: 'Amit=अमित Rajesh=राजेश Suresh=सुरेश Manoj=मनोज Vivek=विवेक',
    family:
      'Choudhari=चौधरी Mishrilal=मिश्रीलाल Pathakiya=पाठकिया Sharman=शर्मन Tiwarik=तिवारिक Vermani=वर्मानी',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'pakistani-bangladeshi',
    female: 'Amna Bushra Farzana Hina Kausar Maryam Nasreen Rabia Saima Tahmina Zainab Sharmin',
    male: 'Adeel Bilal Danish Faisal Hamza Imran Kamran Nadeem Rashid Shahid Tariq Zubair',
    family: oneOf(
      'Akhtarul Bhuiyani Chaudhrey Durraniwal Gillanee Hashmat Jamalzai Khattakwala Miandad-Rauf Naqvee Qureshim Rahmatullah Sheikhani Talukdari',
    ),
  }),
  scriptCulture({
    id: 'persian',
    female: 'Azadeh=آزاده Golnaz=گلناز Laleh=لاله Mahsa=مهسا Nasrin=نسرین Parisa=پریسا Shirin=شیرین',
    male: 'Arash=آرش Babak=بابک Farhad=فرهاد Kaveh=کاوه Navid=نوید Ramin=رامین Siavash=سیاوش',
    family:
      'Bahramzadeh=بهرام‌زاده Daneshvari=دانشوری Farrokhpour=فرخ‌پور Golestani=گلستانی Kermanfar=کرمان‌فر Moradian=مرادیان Sohrabnia=سهراب‌نیا Tabrizchi=تبریزچی',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'armenian-kazakh',
    female: 'Anahit Gayane Lusine Siranush Aigerim Dinara Saule Zhanna',
    male: 'Aram Hayk Tigran Vahan Azamat Daulet Nurlan Yerzhan',
    family: doubled(
      '-',
      0.03,
      compound(
        'Avaz Gevor Khach Mov Sark Ter Aben Kair Nur Zhak',
        'akyan bekov galiyev iants ikyan osyan sesyan tayev',
      ),
    ),
  }),
]
