### The pages 'about' and 'privacy'. One message is one paragraph.

## About
about-title = 마당 안내
about-lead = 마당은 남쪽에서 새로 살아가는 사람이 도움을 찾는 곳입니다. 집앞의 마당처럼 누구나 들어올수 있습니다.

about-what-title = 볼수 있는것
about-what-text = 찾아갈 곳, 강습, 일자리, 길잡이(멘토), 지원을 한곳에서 찾아볼수 있습니다. 어디에 있는지, 언제 여는지, 돈이 드는지, 누구를 위한것인지 알려드립니다.
about-what-text-2 = 정보마다 어디서 왔는지, 언제 확인했는지 적어두었습니다. 모르는것은 모른다고 적습니다.

about-how-title = 찾는 방법
about-how-text = 찾는 말을 적거나, 필요한것과 지역을 고르면 됩니다. 가입하지 않아도 다 볼수 있습니다.
about-how-text-2 = 북에서 쓰던대로 적어도 됩니다. 《로동》이라고 적으면 《노동》도 찾습니다. 띄여쓰기가 달라도 찾습니다.
about-how-text-3 = 글자크기와 화면밝기, 말은 언제든지 바꿀수 있습니다.
about-how-text-4 = 글보다 말이 편하면 《도움전화》를 보세요. 번호와 받는 시간이 있습니다.

about-who-title = 누구를 위한 곳
about-who-text = 북에서 남으로 온 사람과 그 가족, 그리고 곁에서 돕는 사람을 위한 곳입니다. 한국어, 북쪽 말, 영어, 중국어로 읽을수 있습니다.

about-correct-title = 틀린것이 있으면
about-correct-text = 정보마다 고칠수 있는 곳의 이름이 적혀있습니다. 틀린것을 보면 그곳에 알려주세요. 그곳에서 고친 내용을 보내면 마당도 바뀝니다.
about-correct-text-2 = 확인한지 1년이 넘은 정보에는 그렇다고 적어둡니다. 그런 곳은 가기 전에 한번 물어보세요.

## Privacy
privacy-title = 내 정보 보호
privacy-lead = 여기서 무엇을 읽고 찾는지는 본인만의 일입니다. 마당은 누가 무엇을 보았는지 기록하지 않습니다.

privacy-kept-title = 남는것과 남지 않는것
privacy-kept-text = 가입도, 이름도, 전화번호도 필요없습니다.
# review: 쿠키 has no attested word; it is explained instead.
privacy-kept-text-2 = 말, 글자크기, 화면밝기를 직접 고르면 그것을 기억하는 작은 기록(쿠키라고 합니다) 하나가 이 기기에 저장됩니다. 고르지 않으면 그 기록도 없습니다.
privacy-kept-text-3 = IP주소(인터네트에서 이 기기를 가리키는 번호), 인터네트를 보는 프로그람의 이름, 찾아본 말은 저장하지 않습니다.
privacy-kept-text-4 = 다만 찾아본 말은 화면의 주소에 들어갑니다. 그래서 이 기기의 열어본 기록에는 남을수 있습니다.

privacy-order-title = 누가 기록을 내놓으라고 하면
privacy-order-text = 법에 따르는 명령을 받아도, 읽는 사람에 대해서는 내놓을것이 없습니다. 저장해둔것이 없기때문입니다. 마당에 있는것은 도움을 주는 곳에 대한 공개된 정보입니다.
privacy-order-text-2 = 마당밖의 일도 솔직하게 말씀드립니다. 통신회사와 봉사기를 빌려주는 회사는 이 기기가 언제 마당에 련결했는지 볼수 있습니다. 그 기록은 마당이 막거나 지울수 없습니다.

privacy-third-title = 다른 회사가 알게 되는것
privacy-third-text = 마당의 화면은 다른 회사의 봉사기에서 아무것도 불러오지 않습니다. 광고도, 찾아온 사람을 세는 프로그람도 없습니다.

privacy-exit-title = 《빨리 나가기》가 하는 일
privacy-exit-text = 누르면 이 화면이 사라지고 다른 인터네트화면이 열립니다. 《뒤로》를 눌러도 이 화면으로 돌아오지 않게 합니다. 자바스크립트라는 기능이 꺼져있으면 다른 화면을 여는것만 할수 있습니다.
privacy-exit-text-2 = 그전에 본 화면은 열어본 기록에 남고, 《뒤로》를 누르면 다시 보일수 있습니다. 통신회사의 기록도 지우지 못합니다. 걱정되면 열어본 기록을 직접 지우세요.

privacy-links-title = 마당밖으로 나가는 련결
privacy-links-text = 《인터네트로 보기》를 누르면 마당밖으로 나갑니다. 그쪽에서는 누가 들어왔다는것을 볼수 있습니다. 마당에서 왔다는것은 알려주지 않습니다.
privacy-links-text-2 = 전화를 걸면 이 기기에 통화기록이 남습니다. 길 찾기를 누르면 지도응용프로그람이 그 주소를 알게 됩니다.
