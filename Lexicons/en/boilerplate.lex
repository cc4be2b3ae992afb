# Beginnings and phrases of lines that are no news text: captions, credits, bylines, links and advertisements.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind position
###	kind=boilerplate	position=end
(AP Photo	kind=credit	position=start
(AP)	kind=credit	position=start
(AUDIO)	kind=boilerplate	position=end
(c)	kind=boilerplate	position=start
(END)	kind=boilerplate	position=end
(ENDS)	kind=boilerplate	position=end
(file photo)	kind=credit	position=end
(file)	kind=credit	position=end
(PHOTOS)	kind=boilerplate	position=end
(pictured above)	kind=boilerplate	position=end
(pictured left)	kind=boilerplate	position=end
(pictured right)	kind=boilerplate	position=end
(pictured)	kind=boilerplate	position=end
(See photos)	kind=boilerplate	position=end
(VIDEO)	kind=boilerplate	position=end
(Watch video)	kind=boilerplate	position=end
-30-	kind=boilerplate	position=end
/AFP	kind=credit	position=end
/AP	kind=credit	position=end
/Bloomberg	kind=credit	position=end
/EPA	kind=credit	position=end
/Getty Images	kind=credit	position=end
/PA	kind=credit	position=end
/Reuters	kind=credit	position=end
1 of	kind=caption	position=start
@gmail.com	kind=boilerplate	position=any
[PHOTOS]	kind=boilerplate	position=end
[Read more]	kind=boilerplate	position=end
[VIDEO]	kind=boilerplate	position=end
A handout photo	kind=caption	position=start
A handout picture	kind=caption	position=start
A version of this article	kind=boilerplate	position=start
A version of this story	kind=boilerplate	position=start
About	kind=boilerplate	position=line
About our ads	kind=boilerplate	position=start
About the author	kind=boilerplate	position=start
About the authors	kind=boilerplate	position=start
About this article	kind=boilerplate	position=start
About this site	kind=boilerplate	position=start
About us	kind=boilerplate	position=start
Above:	kind=caption	position=start
Accept all	kind=boilerplate	position=start
Accept cookies	kind=boilerplate	position=start
Access	kind=boilerplate	position=line
Access denied	kind=boilerplate	position=start
Accessibility	kind=boilerplate	position=line
Accessibility statement	kind=boilerplate	position=start
Ad	kind=boilerplate	position=line
ad blocker	kind=boilerplate	position=any
Ad choices	kind=boilerplate	position=start
Ad feedback	kind=boilerplate	position=start
ad-blocker	kind=boilerplate	position=any
adblocker	kind=boilerplate	position=any
AdChoices	kind=boilerplate	position=line
Add a comment	kind=boilerplate	position=start
Add as preferred source	kind=boilerplate	position=start
Add comment	kind=boilerplate	position=start
Additional reporting by	kind=credit	position=start
Additional reporting from	kind=credit	position=start
Ads by	kind=boilerplate	position=start
Advertise	kind=boilerplate	position=line
Advertise with us	kind=boilerplate	position=start
Advertise:	kind=boilerplate	position=start
Advertisement	kind=boilerplate	position=line
Advertisement -	kind=boilerplate	position=start
Advertising	kind=boilerplate	position=line
Affiliate	kind=boilerplate	position=line
affiliate commission	kind=boilerplate	position=any
Affiliate disclosure	kind=boilerplate	position=start
affiliate links	kind=boilerplate	position=any
AFP	kind=credit	position=line
AFP contributed to this report	kind=credit	position=end
AFP PHOTO	kind=credit	position=start
AFP via Getty Images	kind=credit	position=start
AFP/Getty Images	kind=credit	position=start
Alamy	kind=credit	position=line
Alamy Stock Photo	kind=credit	position=start
Alerts	kind=boilerplate	position=line
All content	kind=boilerplate	position=start
all rights reserved	kind=credit,boilerplate	position=end,start
all rights reserved worldwide	kind=boilerplate	position=any
all rights reserved.	kind=credit,boilerplate	position=end,start
Allow	kind=boilerplate	position=line
Allow notifications	kind=boilerplate	position=start
Already a member	kind=boilerplate	position=start
Already a subscriber	kind=boilerplate	position=start
Already have an account	kind=boilerplate	position=start
Also read	kind=boilerplate	position=start
Also Read |	kind=boilerplate	position=start
ALSO READ:	kind=boilerplate	position=start
Also see:	kind=boilerplate	position=start
An artist's impression	kind=caption	position=start
An artist's rendering	kind=caption	position=start
An earlier version	kind=boilerplate	position=start
An earlier version of this	kind=boilerplate	position=start
An undated photo	kind=caption	position=start
Anadolu Agency	kind=credit	position=start
Anadolu via Getty Images	kind=credit	position=start
Analysis by	kind=byline	position=start
Analysis:	kind=boilerplate	position=start
and Privacy Policy	kind=boilerplate	position=end
and privacy policy.	kind=boilerplate	position=end
ANI	kind=credit	position=line
AP	kind=credit	position=line
AP Photo	kind=credit	position=start
Are you affected	kind=boilerplate	position=start
Article continues after	kind=boilerplate	position=start
Article continues after ad	kind=boilerplate	position=start
Article continues after advertisement	kind=boilerplate	position=start
Article continues below	kind=boilerplate	position=start
Article continues below advertisement	kind=boilerplate	position=start
Artist's impression	kind=caption	position=start
Associated Press	kind=byline	position=end
At a glance	kind=boilerplate	position=start
Audio:	kind=caption	position=start
Author	kind=boilerplate	position=line
Author bio	kind=boilerplate	position=start
Author:	kind=byline	position=start
Authors:	kind=byline	position=start
Available on	kind=boilerplate	position=start
Back to top	kind=boilerplate	position=start
BBC News	kind=byline	position=end
Become a member	kind=boilerplate	position=start
Become a subscriber	kind=boilerplate	position=start
Become a supporter	kind=boilerplate	position=start
Below:	kind=caption	position=start
bit.ly/	kind=boilerplate	position=any
Bloomberg via Getty Images	kind=credit	position=start
Bookmark	kind=boilerplate	position=line
Bottom:	kind=caption	position=start
Breaking news	kind=boilerplate	position=start
Breaking:	kind=boilerplate	position=start
Brought to you by	kind=boilerplate	position=start
BST	kind=byline	position=line
Business Reporter	kind=byline	position=end
Buy now	kind=boilerplate	position=start
By	kind=byline	position=start
By AFP	kind=byline	position=start
By agencies	kind=byline	position=start
By Associated Press	kind=byline	position=start
By clicking	kind=boilerplate	position=start
By continuing	kind=boilerplate	position=start
By our correspondent	kind=byline	position=start
By our reporter	kind=byline	position=start
By our staff reporter	kind=byline	position=start
By Press Association	kind=byline	position=start
By providing	kind=boilerplate	position=start
By registering	kind=boilerplate	position=start
By Reuters	kind=byline	position=start
By Reuters Staff	kind=byline	position=start
By signing up	kind=boilerplate	position=start
By Staff	kind=byline	position=start
By staff reporter	kind=byline	position=start
By Staff Writer	kind=byline	position=start
By submitting	kind=boilerplate	position=start
By subscribing	kind=boilerplate	position=start
By The Associated Press	kind=byline	position=start
By:	kind=byline	position=start
Byline:	kind=byline	position=start
Calendar	kind=boilerplate	position=line
California residents	kind=boilerplate	position=start
Call 911	kind=boilerplate	position=start
can be reached at	kind=credit	position=end
Cancel	kind=boilerplate	position=line
Cancel anytime	kind=boilerplate	position=start
Caption:	kind=caption	position=start
Careers	kind=boilerplate	position=line
Cartoon by	kind=caption	position=start
Categories:	kind=boilerplate	position=start
Category:	kind=boilerplate	position=start
Change language	kind=boilerplate	position=start
Chart by	kind=caption	position=start
Chart:	kind=caption	position=start
Check your inbox	kind=boilerplate	position=start
Chief Reporter	kind=byline	position=end
Clarification:	kind=boilerplate	position=start
Classifieds	kind=boilerplate	position=line
Click here	kind=boilerplate	position=start,end
click here for more	kind=boilerplate	position=any
Click here to	kind=boilerplate	position=start
click here to read	kind=boilerplate	position=any
click here to subscribe	kind=boilerplate	position=any
click here.	kind=boilerplate	position=end
Click the	kind=boilerplate	position=start
click the link	kind=boilerplate	position=any
Click to	kind=boilerplate	position=start
Click to enlarge	kind=caption	position=start
Clockwise from top left:	kind=caption	position=start
Clockwise from top:	kind=caption	position=start
Close	kind=boilerplate	position=line
Close menu	kind=boilerplate	position=start
Code of ethics	kind=boilerplate	position=start
Column by	kind=byline	position=start
Comment	kind=boilerplate	position=line
Comment on	kind=boilerplate	position=start
Comment:	kind=boilerplate	position=start
Commentary by	kind=byline	position=start
Comments	kind=boilerplate	position=line
Comments (	kind=boilerplate	position=start
Comments are closed	kind=boilerplate	position=start
Comments are moderated	kind=boilerplate	position=start
Compiled by	kind=credit	position=start
Composite image	kind=caption	position=start
Composite:	kind=caption	position=start
Connect with us	kind=boilerplate	position=start
Contact the author	kind=boilerplate	position=start
Contact the reporter	kind=boilerplate	position=start
Contact us	kind=boilerplate	position=start
Contents	kind=boilerplate	position=line
Continue reading	kind=boilerplate	position=start,end
Continue reading below	kind=boilerplate	position=start
Continue reading the main story	kind=boilerplate	position=start
Continue reading →	kind=boilerplate	position=end
Continue with	kind=boilerplate	position=start
Continues after advert	kind=boilerplate	position=start
Continues below	kind=boilerplate	position=start
Contribute now	kind=boilerplate	position=start
Contributed photo	kind=credit	position=start
contributed reporting	kind=credit	position=end
contributed reporting.	kind=credit	position=end
contributed research	kind=credit	position=end
contributed to this article	kind=credit	position=end
contributed to this article.	kind=credit	position=end
Contributed to this report	kind=credit	position=start,end
contributed to this report.	kind=credit	position=end
contributed to this story	kind=credit	position=end
contributed to this story.	kind=credit	position=end
Contributor	kind=byline	position=line
Cookie policy	kind=boilerplate	position=start
cookie policy and	kind=boilerplate	position=any
Cookie settings	kind=boilerplate	position=start
Cookies	kind=boilerplate	position=line
Copied	kind=boilerplate	position=line
Copy link	kind=boilerplate	position=start
Copy the link	kind=boilerplate	position=start
Copyright	kind=boilerplate	position=line
Copyright (c)	kind=boilerplate	position=start
Copyright ©	kind=boilerplate	position=start
Correction appended	kind=boilerplate	position=start
Correction:	kind=boilerplate	position=start
Corrections and clarifications	kind=boilerplate	position=start
Corrections:	kind=boilerplate	position=start
Court Reporter	kind=byline	position=end
Courtesy of	kind=credit	position=start
courtesy of the family	kind=boilerplate	position=any
Courtesy photo	kind=credit	position=start
Courtesy:	kind=credit	position=start
Create a free account	kind=boilerplate	position=start
Create an account	kind=boilerplate	position=start
Created:	kind=byline	position=start
Creative Commons	kind=credit	position=start
Credit:	kind=caption	position=start
Credits:	kind=caption	position=start
Crime Reporter	kind=byline	position=end
Crossword	kind=boilerplate	position=line
Daily newsletter	kind=boilerplate	position=start,any
Dark mode	kind=boilerplate	position=start
Data from	kind=credit	position=start
Data source:	kind=credit	position=start
Data:	kind=credit	position=start
Date published:	kind=byline	position=start
Date:	kind=byline	position=start
Dateline:	kind=byline	position=start
day ago	kind=byline	position=end
days ago	kind=byline	position=end
delivered to your inbox	kind=boilerplate	position=any
Disclaimer:	kind=boilerplate	position=start
Disclosure:	kind=boilerplate	position=start
Discover more	kind=boilerplate	position=start
Dismiss	kind=boilerplate	position=line
Distributed by	kind=boilerplate	position=start
Do not sell	kind=boilerplate	position=start
Do not sell my personal information	kind=boilerplate	position=start
Do you have a story	kind=boilerplate	position=start
Do you have a tip	kind=boilerplate	position=start
Do you know more	kind=boilerplate	position=start
Don't miss	kind=boilerplate	position=start
Don't miss:	kind=boilerplate	position=start
Donate	kind=boilerplate	position=line
Donate now	kind=boilerplate	position=start
Download	kind=boilerplate	position=line
Download app	kind=boilerplate	position=start
Download now	kind=boilerplate	position=start
Download our	kind=boilerplate	position=start
download our app	kind=boilerplate	position=any
Download the	kind=boilerplate	position=start
E-mail:	kind=boilerplate	position=start
Edited by	kind=credit	position=start
Editing by	kind=credit	position=start
Editor's note	kind=boilerplate	position=start
Editor's note:	kind=boilerplate	position=start
Editor's pick	kind=boilerplate	position=start
Editor's picks	kind=boilerplate	position=start
editorial standards	kind=boilerplate	position=any
Editorial:	kind=byline	position=start
editorially independent	kind=boilerplate	position=any
Editors' note:	kind=boilerplate	position=start
Editors' picks	kind=boilerplate	position=start
EDT	kind=byline	position=line
Education Correspondent	kind=byline	position=end
Email address	kind=boilerplate	position=start
Email article	kind=boilerplate	position=start
Email this	kind=boilerplate	position=start
Email this article	kind=boilerplate	position=start
Email us	kind=boilerplate	position=start
Email:	kind=boilerplate	position=start
Enable JavaScript	kind=boilerplate	position=start
Enable notifications	kind=boilerplate	position=start
ENDS	kind=boilerplate	position=line
Enlarge image	kind=caption	position=start
Enlarge this image	kind=caption	position=start
Enter your email	kind=boilerplate	position=start
Enter your email address	kind=boilerplate	position=start
EPA	kind=credit	position=line
EPA-EFE	kind=credit	position=start
Error	kind=boilerplate	position=line
EST	kind=byline	position=line
Estimated reading time	kind=byline	position=start
Ethics policy	kind=boilerplate	position=start
Events	kind=boilerplate	position=line
Exclusive to subscribers	kind=boilerplate	position=start
Exclusive:	kind=byline	position=start
Explainer:	kind=boilerplate	position=start
Explore	kind=boilerplate	position=line
Explore more	kind=boilerplate	position=start
Explore more on these topics	kind=boilerplate	position=start
Fact box	kind=boilerplate	position=start
Fact check:	kind=boilerplate	position=start
Fact-checked by	kind=credit	position=start
Factbox:	kind=boilerplate	position=start
FAQ	kind=boilerplate	position=line
FAQs	kind=boilerplate	position=line
Fast facts	kind=boilerplate	position=start
Feedback	kind=boilerplate	position=line
Figure caption	kind=caption	position=start
FILE -	kind=caption	position=start
File image	kind=caption	position=start
FILE IMAGE:	kind=caption	position=start
File photo	kind=caption,credit	position=start,end
file photo of	kind=boilerplate	position=any
file photo)	kind=credit	position=end
File photo:	kind=caption	position=start
File pic	kind=caption	position=start
File picture	kind=caption	position=start
FILE –	kind=caption	position=start
FILE —	kind=caption	position=start
File:	kind=caption	position=start
Filed to:	kind=boilerplate	position=start
Filed under	kind=boilerplate	position=start
Filed under:	kind=boilerplate	position=start
Find out	kind=boilerplate	position=start
Find out more	kind=boilerplate	position=start
Find us on	kind=boilerplate	position=start
Find us on Facebook	kind=boilerplate	position=start
First name	kind=boilerplate	position=start
First published	kind=credit	position=start
First published in	kind=credit	position=start
First published on	kind=credit	position=start
Flickr	kind=credit	position=line
Follow	kind=boilerplate	position=line
follow her on Twitter	kind=credit,boilerplate	position=end,start
follow him on Twitter	kind=credit,boilerplate	position=end,start
Follow live	kind=boilerplate	position=start
Follow our	kind=boilerplate	position=start
follow them on Twitter	kind=credit	position=end
Follow topics	kind=boilerplate	position=start
Follow us	kind=boilerplate	position=start
Follow us on	kind=boilerplate	position=start
follow us on Facebook	kind=boilerplate	position=any
follow us on Instagram	kind=boilerplate	position=any
follow us on Twitter	kind=boilerplate	position=any
Font size	kind=boilerplate	position=start
Footage courtesy of	kind=caption	position=start
Footage:	kind=caption	position=start
for BBC News	kind=byline	position=end
for CNN	kind=byline	position=end
For immediate release	kind=boilerplate	position=line
for representation only	kind=boilerplate	position=any
for representational purpose	kind=boilerplate	position=any
For subscribers	kind=boilerplate	position=start
for The New York Times	kind=credit	position=end
for The Washington Post	kind=credit	position=end
Foreign Correspondent	kind=byline	position=end
Forgot password	kind=boilerplate	position=start
Forgot your password	kind=boilerplate	position=start
Forward-looking statements	kind=boilerplate	position=line
Free newsletter	kind=boilerplate	position=start
Free trial	kind=boilerplate	position=start
free trial period	kind=boilerplate	position=any
From left to right,	kind=caption	position=start
From left to right:	kind=caption	position=start
From left,	kind=caption	position=start
From left:	kind=caption	position=start
From our correspondent	kind=byline	position=start
From our partners	kind=boilerplate	position=start
Gallery:	kind=caption	position=start
Games	kind=boilerplate	position=line
Get breaking news	kind=boilerplate	position=start
Get daily	kind=boilerplate	position=start
Get full access	kind=boilerplate	position=start
Get in touch	kind=boilerplate	position=start
Get it delivered	kind=boilerplate	position=start
Get news	kind=boilerplate	position=start
Get notified	kind=boilerplate	position=start
Get our	kind=boilerplate	position=start
Get our free	kind=boilerplate	position=start
Get the app	kind=boilerplate	position=start
Get the latest	kind=boilerplate	position=start
Get unlimited access	kind=boilerplate	position=start
Getty	kind=credit	position=line
Getty Images	kind=credit	position=start
Gift article	kind=boilerplate	position=start
Gift this article	kind=boilerplate	position=start
Give this article	kind=boilerplate	position=start
GMT	kind=byline	position=line
Google Play	kind=boilerplate	position=any
Google preferred source	kind=boilerplate	position=start
Got a story	kind=boilerplate	position=start
Got a tip	kind=boilerplate	position=start
Got it	kind=boilerplate	position=start
Graphic by	kind=caption	position=start
Graphic:	kind=caption	position=start
Guest post by	kind=byline	position=start
Handout	kind=credit	position=line
handout via	kind=boilerplate	position=any
Handout via Reuters	kind=credit	position=start,end
Have a story	kind=boilerplate	position=start
Have a tip	kind=boilerplate	position=start
Have you been affected	kind=boilerplate	position=start
Have your say	kind=boilerplate	position=start
Headlines	kind=boilerplate	position=line
Health Editor	kind=byline	position=end
Help	kind=boilerplate	position=line
Help center	kind=boilerplate	position=start
Help centre	kind=boilerplate	position=start
Hide caption	kind=caption,boilerplate	position=start,any
Hide comments	kind=boilerplate	position=start
Highlights	kind=boilerplate	position=line
Highlights:	kind=boilerplate	position=start
Home	kind=boilerplate	position=line
Horoscope	kind=boilerplate	position=line
Hosted by	kind=boilerplate	position=start
hour ago	kind=byline	position=end
hours ago	kind=byline	position=end
http://	kind=boilerplate	position=any
https://	kind=boilerplate	position=any
I agree to	kind=boilerplate	position=start
I consent	kind=boilerplate	position=start
ICYMI:	kind=boilerplate	position=start
If you are experiencing	kind=boilerplate	position=start
If you enjoyed	kind=boilerplate	position=start
If you have been affected	kind=boilerplate	position=start
If you liked	kind=boilerplate	position=start
If you or anyone you know	kind=boilerplate	position=start
If you or someone you know	kind=boilerplate	position=start
If you'd like	kind=boilerplate	position=start
Illustrated by	kind=caption	position=start
Illustration by	kind=caption	position=start
Illustration:	kind=caption	position=start
Illustrations by	kind=caption	position=start
Image by	kind=caption	position=start
Image caption	kind=caption,boilerplate	position=start,any
Image caption:	kind=caption	position=start
Image copyright	kind=caption,boilerplate	position=start,any
Image courtesy of	kind=caption	position=start
Image credit	kind=caption	position=start
Image credit:	kind=caption	position=start
Image credits:	kind=caption	position=start
Image source	kind=caption	position=start
Image source,	kind=caption	position=start
Image source:	kind=caption	position=start
Image via	kind=caption	position=start
Image:	kind=caption	position=start
Images:	kind=caption	position=start
In case you missed it	kind=boilerplate	position=start
in our newsletter	kind=boilerplate	position=end
In partnership with	kind=boilerplate	position=start
In pictures	kind=caption	position=start
In pictures:	kind=caption	position=start
In the UK, call	kind=boilerplate	position=start
In the US, call	kind=boilerplate	position=start
In this article	kind=boilerplate	position=start
In this artist's rendering	kind=caption	position=start
In this combination of photos	kind=caption	position=start
In this combination photo	kind=caption	position=start
In this courtroom sketch	kind=caption	position=start
In this file photo	kind=caption	position=start
In this frame grab	kind=caption	position=start
In this handout	kind=caption	position=start
In this handout image	kind=caption	position=start
In this handout photo	kind=caption	position=start
In this handout picture	kind=caption	position=start
In this image	kind=caption	position=start
In this image from video	kind=caption	position=start
In this image made from video	kind=caption	position=start
In this image provided by	kind=caption	position=start
In this photo	kind=caption	position=start
In this photo provided by	kind=caption	position=start
In this photo taken	kind=caption	position=start
In this photograph taken	kind=caption	position=start
In this picture taken	kind=caption	position=start
In this satellite image	kind=caption	position=start
In this screen grab	kind=caption	position=start
In this still image	kind=caption	position=start
In this undated file photo	kind=caption	position=start
In this undated photo	kind=caption	position=start
In this video grab	kind=caption	position=start
in your inbox	kind=boilerplate	position=any
Infographic:	kind=caption	position=start
Inputs from	kind=credit	position=start
Install the app	kind=boilerplate	position=start
Interest-based ads	kind=boilerplate	position=start
Interview by	kind=byline	position=start
is a columnist	kind=credit	position=end
is a contributing editor	kind=credit	position=end
is a contributing writer	kind=credit	position=end
is a freelance journalist	kind=credit	position=end
is a freelance writer	kind=credit	position=end
is a registered trademark	kind=boilerplate	position=any
is a senior editor	kind=credit	position=end
is a staff writer	kind=credit	position=end
is a staff writer at	kind=credit	position=end
Issued on	kind=byline	position=start
IST	kind=byline	position=line
iStock	kind=credit	position=line
iStockphoto	kind=credit	position=line
JavaScript is disabled	kind=boilerplate	position=start
Jobs	kind=boilerplate	position=line
Join our	kind=boilerplate	position=start
Join the conversation	kind=boilerplate	position=start
Join the discussion	kind=boilerplate	position=start
Jump to comments	kind=boilerplate	position=start
Keep reading	kind=boilerplate	position=start
Keep reading below	kind=boilerplate	position=start
Keep scrolling	kind=boilerplate	position=start
Key points	kind=boilerplate	position=start
Key points:	kind=boilerplate	position=start
Key words:	kind=boilerplate	position=start
Keywords:	kind=boilerplate	position=start
Kyodo	kind=credit	position=line
Last modified	kind=byline	position=start
Last modified on	kind=byline	position=start
Last name	kind=boilerplate	position=start
Last updated	kind=byline	position=start
Last updated on	kind=byline	position=start
Last updated:	kind=byline	position=start
Latest	kind=boilerplate	position=line
Latest news	kind=boilerplate	position=start
Latest stories	kind=boilerplate	position=start
Latest updates	kind=boilerplate	position=start
Latest:	kind=boilerplate	position=start
Learn more	kind=boilerplate	position=start,end
Leave a comment	kind=boilerplate	position=start
Leave a reply	kind=boilerplate	position=start
Left:	kind=caption	position=start
Let us know	kind=boilerplate	position=start
letters to the editor	kind=boilerplate	position=any
letters@	kind=boilerplate	position=any
Licensing	kind=boilerplate	position=line
Like us on	kind=boilerplate	position=start
Like us on Facebook	kind=boilerplate	position=start
like us on Facebook page	kind=boilerplate	position=any
Limited time offer	kind=boilerplate	position=start
Link copied	kind=boilerplate	position=start
link in bio	kind=boilerplate	position=any
Listen	kind=boilerplate	position=line
Listen live	kind=boilerplate	position=start
Listen to this article	kind=boilerplate	position=start
Listen:	kind=boilerplate	position=start
Live updates	kind=boilerplate	position=start
LIVE:	kind=boilerplate	position=start
Load comments	kind=boilerplate	position=start
Load more	kind=boilerplate	position=start
Loading	kind=boilerplate	position=line
Loading comments	kind=boilerplate	position=start
Loading...	kind=boilerplate	position=start
Local Democracy Reporter	kind=byline	position=end
Log in	kind=boilerplate	position=start
Log in to	kind=boilerplate	position=start
Log out	kind=boilerplate	position=start
Login	kind=boilerplate	position=line
Make a contribution	kind=boilerplate	position=start
Make a donation	kind=boilerplate	position=start
Manage cookies	kind=boilerplate	position=start
Manage preferences	kind=boilerplate	position=start
Manage your subscription	kind=boilerplate	position=start
Map by	kind=caption	position=start
Map:	kind=caption	position=start
may earn a commission	kind=boilerplate	position=any
may not be published, broadcast, rewritten or redistributed	kind=boilerplate	position=any
may not be reprinted	kind=boilerplate	position=any
may not be reproduced	kind=boilerplate	position=any
Media caption	kind=caption	position=start
Media contact:	kind=boilerplate	position=start
media playback	kind=boilerplate	position=any
media playback is unsupported	kind=boilerplate	position=any
Members only	kind=boilerplate	position=start
Menu	kind=boilerplate	position=line
min read	kind=byline	position=end
mins read	kind=byline	position=end
minute read	kind=byline	position=end
minutes ago	kind=byline	position=end
minutes read	kind=byline	position=end
Modified:	kind=byline	position=start
More from	kind=boilerplate	position=start
More from this section	kind=boilerplate	position=start
More like this	kind=boilerplate	position=start
More news	kind=boilerplate	position=start
More on this	kind=boilerplate	position=start
More on this story	kind=boilerplate	position=start
More stories	kind=boilerplate	position=start
More:	kind=boilerplate	position=start
Morning briefing	kind=boilerplate	position=start
Most commented	kind=boilerplate	position=start
Most popular	kind=boilerplate	position=start
Most read	kind=boilerplate	position=start
Most recent	kind=boilerplate	position=start
Most shared	kind=boilerplate	position=start
Most viewed	kind=boilerplate	position=start
Mute	kind=boilerplate	position=line
My account	kind=boilerplate	position=start
New here	kind=boilerplate	position=start
News Desk	kind=byline	position=start
news@	kind=boilerplate	position=any
Newsletter	kind=boilerplate	position=line
Newsletter sign-up	kind=boilerplate	position=start
Newsletter:	kind=boilerplate	position=start
Newsletters	kind=boilerplate	position=line
Next	kind=boilerplate	position=line
Next article	kind=boilerplate	position=start
Next story	kind=boilerplate	position=start
Next up	kind=boilerplate	position=start
No thanks	kind=boilerplate	position=start
Not a subscriber	kind=boilerplate	position=start
Not now	kind=boilerplate	position=start
Not registered	kind=boilerplate	position=start
not responsible for the content	kind=boilerplate	position=any
Note:	kind=boilerplate	position=start
Notes to editors	kind=boilerplate	position=line
Notes to editors:	kind=boilerplate	position=start
Notifications	kind=boilerplate	position=line
Now playing	kind=boilerplate	position=start
NurPhoto	kind=credit	position=line
Obituaries	kind=boilerplate	position=line
of the Associated Press	kind=byline	position=end
Offer ends	kind=boilerplate	position=start
OK	kind=boilerplate	position=line
on Facebook and Twitter	kind=boilerplate	position=any
on our website	kind=boilerplate	position=end
on the App Store	kind=boilerplate	position=any
On this page	kind=boilerplate	position=start
On this story	kind=boilerplate	position=start
on Twitter at	kind=credit	position=end
Online Desk	kind=byline	position=start
Oops	kind=boilerplate	position=line
Open	kind=boilerplate	position=line
Open gallery	kind=caption	position=start
Open image in gallery	kind=caption	position=start
Open in app	kind=boilerplate	position=start
Open menu	kind=boilerplate	position=start
Open this photo in gallery	kind=caption	position=start
Opinion	kind=boilerplate	position=line
Opinion by	kind=byline	position=start
Opinion |	kind=byline	position=start
Opinion:	kind=boilerplate	position=start
Opinions expressed	kind=boilerplate	position=start
Order now	kind=boilerplate	position=start
Order reprints	kind=boilerplate	position=start
Originally published	kind=credit	position=start
Our Correspondent	kind=byline	position=start
our free newsletter	kind=boilerplate	position=any
Our journalism	kind=boilerplate	position=start
Our mission	kind=boilerplate	position=start
our mobile app	kind=boilerplate	position=any
Our newsletter	kind=boilerplate	position=start
Our standards:	kind=boilerplate	position=start
PA	kind=credit	position=line
PA Media	kind=credit	position=start
PA Wire	kind=credit	position=start
Page not found	kind=boilerplate	position=start
paid advertisement	kind=boilerplate	position=any
paid advertising	kind=boilerplate	position=any
Paid content	kind=boilerplate	position=start
Paid for by	kind=boilerplate	position=start
Paid post	kind=boilerplate	position=start
Partner content	kind=boilerplate	position=start
Password	kind=boilerplate	position=line
Pause	kind=boilerplate	position=line
personal data	kind=boilerplate	position=any
Perspective by	kind=byline	position=start
Pexels	kind=credit	position=line
Photo by	kind=caption,boilerplate	position=start,any
Photo courtesy	kind=caption,boilerplate	position=start,any
Photo courtesy of	kind=caption	position=start
Photo credit	kind=caption	position=start
Photo credit:	kind=caption	position=start
Photo gallery	kind=caption	position=start
Photo gallery:	kind=caption	position=start
Photo illustration	kind=caption	position=start
Photo illustration by	kind=caption	position=start
Photo illustration:	kind=caption	position=start
Photo taken	kind=caption	position=start
Photo via	kind=caption	position=start
Photo:	kind=caption	position=start
Photograph by	kind=caption,boilerplate	position=start,any
Photograph:	kind=caption	position=start
Photographs by	kind=caption	position=start
Photos by	kind=caption	position=start
Photos courtesy of	kind=caption	position=start
Photos:	kind=caption	position=start
pic.twitter.com	kind=boilerplate	position=any
Pic:	kind=caption	position=start
Pics:	kind=caption	position=start
Picture by	kind=caption	position=start
picture courtesy	kind=boilerplate	position=any
Picture credit:	kind=caption	position=start
Picture:	kind=caption	position=start
Pictured above:	kind=caption	position=start
Pictured left	kind=caption	position=start
Pictured right	kind=caption	position=start
Pictured:	kind=caption	position=start
Pictures of the day	kind=caption	position=start
Pictures:	kind=caption	position=start
Pin it	kind=boilerplate	position=start
Pixabay	kind=credit	position=line
Play	kind=boilerplate	position=line
Play audio	kind=boilerplate	position=start
Play video	kind=boilerplate	position=start
Please check your inbox	kind=boilerplate	position=start
Please enable JavaScript	kind=boilerplate	position=start
Please log in	kind=boilerplate	position=start
Please note	kind=boilerplate	position=start
Please sign in	kind=boilerplate	position=start
Please subscribe	kind=boilerplate	position=start
Please try again	kind=boilerplate	position=start
Please wait	kind=boilerplate	position=start
Podcast:	kind=boilerplate	position=start
Political Correspondent	kind=byline	position=end
Political Editor	kind=byline	position=end
Poll:	kind=boilerplate	position=start
Pool Photo via AP	kind=credit	position=end
Pool via AP	kind=credit	position=end
Pool/Getty Images	kind=credit	position=end
Popular	kind=boilerplate	position=line
Popular now	kind=boilerplate	position=start
Popular stories	kind=boilerplate	position=start
Portrait:	kind=caption	position=start
Post a comment	kind=boilerplate	position=start
Posted by	kind=byline	position=start
Posted on	kind=byline	position=start
Posted:	kind=byline	position=start
Powered by	kind=boilerplate	position=start
Premium	kind=boilerplate	position=line
Premium content	kind=boilerplate	position=start
Presented by	kind=boilerplate	position=start
Press Association	kind=credit	position=start
Press contact:	kind=boilerplate	position=start
Previous	kind=boilerplate	position=line
Previous article	kind=boilerplate	position=start
Previous story	kind=boilerplate	position=start
Print	kind=boilerplate	position=line
Print article	kind=boilerplate	position=start
Print this	kind=boilerplate	position=start
Print this article	kind=boilerplate	position=start
Privacy	kind=boilerplate	position=line
Privacy notice	kind=boilerplate	position=start
Privacy policy	kind=boilerplate	position=start
privacy policy and terms	kind=boilerplate	position=any
Privacy Policy.	kind=boilerplate	position=end
Privacy settings	kind=boilerplate	position=start
Produced by	kind=credit	position=start
Production by	kind=credit	position=start
Promoted	kind=boilerplate	position=line
Promoted stories	kind=boilerplate	position=start
Provided by	kind=credit	position=start
PTI	kind=credit	position=line
PTI Photo	kind=credit	position=start
Publish date:	kind=byline	position=start
Published	kind=byline	position=line
Published at	kind=byline	position=start
Published by	kind=byline	position=start
Published on	kind=byline	position=start
Published:	kind=byline	position=start
Purchase licensing rights	kind=boilerplate	position=start
Push notifications	kind=boilerplate	position=start
Puzzles	kind=boilerplate	position=line
Quick read	kind=boilerplate	position=start
Quiz:	kind=boilerplate	position=start
Read also:	kind=boilerplate	position=start
Read full story	kind=boilerplate	position=end
Read more	kind=boilerplate	position=start,end
Read more:	kind=boilerplate	position=start
Read more…	kind=boilerplate	position=end
Read the full article	kind=boilerplate	position=end
Read the full story	kind=boilerplate	position=end
read time	kind=byline	position=end
Read time:	kind=byline	position=start
Reading time	kind=byline	position=start
Reading time:	kind=byline	position=start
Recommended	kind=boilerplate	position=line
Recommended for you	kind=boilerplate	position=start
Recommended reading	kind=boilerplate	position=start
Recommended stories	kind=boilerplate	position=start
Recommended:	kind=boilerplate	position=start
Register	kind=boilerplate	position=line
Register for	kind=boilerplate	position=start
Register now	kind=boilerplate	position=start
Reject all	kind=boilerplate	position=start
Related	kind=boilerplate	position=line
Related article	kind=boilerplate	position=start
Related articles	kind=boilerplate	position=start
Related content	kind=boilerplate	position=start
Related coverage	kind=boilerplate	position=start
Related coverage:	kind=boilerplate	position=start
Related links	kind=boilerplate	position=start
Related news	kind=boilerplate	position=start
Related posts	kind=boilerplate	position=start
Related reading	kind=boilerplate	position=start
Related stories	kind=boilerplate	position=start
Related story:	kind=boilerplate	position=start
Related topics	kind=boilerplate	position=start
Related video	kind=boilerplate	position=start
Related:	kind=boilerplate	position=start
Remember me	kind=boilerplate	position=start
Report a	kind=boilerplate	position=start
Report abuse	kind=boilerplate	position=start
Report ad	kind=boilerplate	position=start
Report this	kind=boilerplate	position=start
Reporting and writing by	kind=credit	position=start
Reporting by	kind=credit	position=start
Reporting from	kind=credit	position=start
representational image	kind=boilerplate	position=any
representative image	kind=boilerplate	position=any
reprinted from	kind=boilerplate	position=any
Reprinted with permission	kind=credit	position=start
Reprints	kind=boilerplate	position=line
Republished under	kind=credit	position=start
Republished with permission	kind=credit	position=start
Request permission	kind=boilerplate	position=start
Research by	kind=credit	position=start
Reuse this content	kind=boilerplate	position=start
Reuters	kind=credit	position=line
Reuters contributed to this report	kind=credit	position=end
REUTERS/	kind=credit	position=start
Review by	kind=byline	position=start
Rex Features	kind=credit	position=start
Rex/Shutterstock	kind=credit	position=start
Right:	kind=caption	position=start
Samaritans	kind=boilerplate	position=line
Save	kind=boilerplate	position=line
Save article	kind=boilerplate	position=start
Save for later	kind=boilerplate	position=start
Save this	kind=boilerplate	position=start
Screen grab	kind=caption	position=start
Screen grab from	kind=caption	position=start
Screengrab:	kind=caption	position=start
Screenshot from	kind=caption	position=start
Screenshot of	kind=caption	position=start
screenshot via	kind=boilerplate	position=any
Screenshot:	kind=caption	position=start
Scroll down	kind=boilerplate	position=start
Scroll for more	kind=boilerplate	position=start
Scroll to continue	kind=boilerplate	position=start
Search	kind=boilerplate	position=line
Sections	kind=boilerplate	position=line
See all	kind=boilerplate	position=start
See also:	kind=boilerplate	position=start
See comments	kind=boilerplate	position=start
See full	kind=boilerplate	position=start
See more	kind=boilerplate	position=start
See more:	kind=boilerplate	position=start
See the full	kind=boilerplate	position=start
Select language	kind=boilerplate	position=start
Send a letter	kind=boilerplate	position=start
Send tips	kind=boilerplate	position=start
Send us	kind=boilerplate	position=start
Senior Correspondent	kind=byline	position=end
Share	kind=boilerplate	position=line
Share full article	kind=boilerplate	position=start
Share on	kind=boilerplate	position=start
Share on Facebook	kind=boilerplate	position=start
Share on LinkedIn	kind=boilerplate	position=start
Share on Twitter	kind=boilerplate	position=start
Share on WhatsApp	kind=boilerplate	position=start
Share story	kind=boilerplate	position=start
Share this	kind=boilerplate	position=start
Share this article	kind=boilerplate	position=start
Share this page	kind=boilerplate	position=start
Share this post	kind=boilerplate	position=start
Share this story	kind=boilerplate	position=start
Share via email	kind=boilerplate	position=start
Share:	kind=boilerplate	position=start
Shop now	kind=boilerplate	position=start
Show caption	kind=caption	position=start
Show comments	kind=boilerplate	position=start
Show less	kind=boilerplate	position=start
Show more	kind=boilerplate	position=start
Shutterstock	kind=credit	position=line
Sign in	kind=boilerplate	position=start
Sign up	kind=boilerplate	position=start
Sign up for	kind=boilerplate	position=start
Sign up for alerts	kind=boilerplate	position=start
sign up for our newsletter	kind=boilerplate	position=any
Sign up here	kind=boilerplate	position=start,end
Sign up here.	kind=boilerplate	position=end
Sign up now	kind=boilerplate	position=start
Sign up to	kind=boilerplate	position=start
sign up to our newsletter	kind=boilerplate	position=any
Sign up today	kind=boilerplate	position=start
Sipa USA	kind=credit	position=start
Site map	kind=boilerplate	position=start
Sitemap	kind=boilerplate	position=line
Skip ad	kind=boilerplate	position=start
Skip advertisement	kind=boilerplate	position=start
Skip past newsletter promotion	kind=boilerplate	position=start
Skip to content	kind=boilerplate	position=start
Skip to footer	kind=boilerplate	position=start
Skip to main content	kind=boilerplate	position=start
Skip to navigation	kind=boilerplate	position=start
Slide 1 of	kind=caption	position=start
Slideshow:	kind=caption	position=start
Something went wrong	kind=boilerplate	position=start
Source:	kind=credit	position=start
Sources:	kind=credit	position=start
Special Correspondent	kind=byline	position=start
Special offer	kind=boilerplate	position=start
Sponsored	kind=boilerplate	position=line
Sponsored by	kind=boilerplate	position=start
Sponsored content	kind=boilerplate	position=start
Sponsored links	kind=boilerplate	position=start
sponsored post	kind=boilerplate	position=any
Sponsored:	kind=boilerplate	position=start
Sputnik/	kind=credit	position=start
Staff and agencies	kind=byline	position=start
Staff Correspondent	kind=byline	position=end
Staff photo	kind=credit	position=start
Staff photo by	kind=credit	position=start
Staff report	kind=byline	position=start
Staff Reporter	kind=byline	position=start,end
Staff reports	kind=byline	position=start
Staff Writer	kind=byline	position=start,end
Start your free trial	kind=boilerplate	position=start
Start your subscription	kind=boilerplate	position=start
Stay connected	kind=boilerplate	position=start
Stay in the know	kind=boilerplate	position=start
Stay informed	kind=boilerplate	position=start
Stay up to date	kind=boilerplate	position=start
stock image	kind=boilerplate	position=any
stock photo	kind=boilerplate	position=any
Story continues	kind=boilerplate	position=start
Story continues below	kind=boilerplate	position=start
Story continues below ad	kind=boilerplate	position=start
Story continues below advertisement	kind=boilerplate	position=start,end
straight to your inbox	kind=boilerplate	position=any
Submit	kind=boilerplate	position=line
Submit a letter	kind=boilerplate	position=start
Submitted photo	kind=credit	position=start
Subscribe	kind=boilerplate	position=line
Subscribe for	kind=boilerplate	position=start
Subscribe here	kind=boilerplate	position=start,end
Subscribe now	kind=boilerplate	position=start
Subscribe to	kind=boilerplate	position=start
subscribe to our newsletter	kind=boilerplate	position=any
Subscribe today	kind=boilerplate	position=start
Subscriber exclusive	kind=boilerplate	position=start
Subscribers only	kind=boilerplate	position=start
Sudoku	kind=boilerplate	position=line
Suggested reading	kind=boilerplate	position=start
Summary	kind=boilerplate	position=line
Summary:	kind=boilerplate	position=start
Supplied	kind=credit	position=line
Supplied photo	kind=credit	position=start
Support independent journalism	kind=boilerplate	position=start
Support our journalism	kind=boilerplate	position=start
Support us	kind=boilerplate	position=start
Swipe to see more	kind=caption	position=start
Syndicate	kind=boilerplate	position=line
Syndication	kind=boilerplate	position=line
t.co/	kind=boilerplate	position=any
Table of contents	kind=boilerplate	position=start
Tagged:	kind=boilerplate	position=start
Tags	kind=boilerplate	position=line
Tags:	kind=boilerplate	position=start
Take our poll	kind=boilerplate	position=start
Take our quiz	kind=boilerplate	position=start
Take our survey	kind=boilerplate	position=start
Tap here	kind=boilerplate	position=start
Tap to	kind=boilerplate	position=start
Tap to enlarge	kind=caption	position=start
TASS	kind=credit	position=line
Tell us	kind=boilerplate	position=start
Tell us what you think	kind=boilerplate	position=start
Terms	kind=boilerplate	position=line
Terms & conditions	kind=boilerplate	position=start
Terms and conditions	kind=boilerplate	position=start
Terms of service	kind=boilerplate	position=start
terms of service apply	kind=boilerplate	position=end
Terms of Service apply.	kind=boilerplate	position=end
Terms of use	kind=boilerplate	position=start
terms of use and privacy policy	kind=boilerplate	position=any
Text alerts	kind=boilerplate	position=start
Text size	kind=boilerplate	position=start
Thank you for reading	kind=boilerplate	position=start
Thank you for signing up	kind=boilerplate	position=start
Thank you for subscribing	kind=boilerplate	position=start
Thanks for reading	kind=boilerplate	position=start
Thanks for signing up	kind=boilerplate	position=start
Thanks for subscribing	kind=boilerplate	position=start
Thanks for your feedback	kind=boilerplate	position=start
The Associated Press contributed to this report	kind=credit	position=end
The information you requested	kind=boilerplate	position=start
The opinions expressed	kind=boilerplate	position=start
The opinions expressed here	kind=boilerplate	position=start
The views expressed	kind=boilerplate	position=start
The writer's views	kind=boilerplate	position=start
This article contains affiliate links	kind=boilerplate	position=start
This article first appeared	kind=credit	position=start
This article has been corrected	kind=boilerplate	position=start
This article has been updated	kind=boilerplate	position=start
This article originally appeared	kind=credit	position=start
This article was amended	kind=boilerplate	position=start
This article was amended on	kind=boilerplate	position=start
This article was originally published	kind=credit	position=start
This article was updated	kind=boilerplate	position=start
This combination of file photos	kind=caption	position=start
This combination of photos	kind=caption	position=start
This content is hosted	kind=boilerplate	position=start
This content is not available	kind=boilerplate	position=start
This content is provided by	kind=boilerplate	position=start
This conversation has been edited	kind=boilerplate	position=start
This file photo	kind=caption	position=start
This handout photo	kind=caption	position=start
This handout picture	kind=caption	position=start
This image provided by	kind=caption	position=start
This image released by	kind=caption	position=start
This interview has been condensed	kind=boilerplate	position=start
This interview has been edited	kind=boilerplate	position=start
This is a breaking news story	kind=boilerplate	position=start
This is a developing story	kind=boilerplate	position=start
This is an archived article	kind=boilerplate	position=start
this message was sent	kind=boilerplate	position=any
This page was	kind=boilerplate	position=start
This photo provided by	kind=caption	position=start
This photo released by	kind=caption	position=start
This photograph taken	kind=caption	position=start
This piece was originally published	kind=credit	position=start
This post has been updated	kind=boilerplate	position=start
This post originally appeared	kind=credit	position=start
This report was compiled	kind=credit	position=start
This satellite image	kind=caption	position=start
This screen grab	kind=caption	position=start
This site is protected by	kind=boilerplate	position=start
This site uses cookies	kind=boilerplate	position=start
This story first appeared	kind=credit	position=start
This story has been corrected	kind=boilerplate	position=start
This story has been updated	kind=boilerplate	position=start
This story is developing	kind=boilerplate	position=start
This story was originally published	kind=credit	position=start
This story was produced by	kind=credit	position=start
This story was updated	kind=boilerplate	position=start
This transcript has been	kind=boilerplate	position=start
This translation	kind=boilerplate	position=start
This undated image	kind=caption	position=start
This undated photo	kind=caption	position=start
This video cannot be played	kind=boilerplate	position=start
This video is not available	kind=boilerplate	position=start
This website uses cookies	kind=boilerplate	position=start
Time Published	kind=byline	position=start
Time:	kind=byline	position=start
Timeline:	kind=boilerplate	position=start
tips@	kind=boilerplate	position=any
To continue reading	kind=boilerplate	position=start
To play this video	kind=boilerplate	position=start
To read more	kind=boilerplate	position=start
To read the full	kind=boilerplate	position=start
To see this content	kind=boilerplate	position=start
To view this video	kind=boilerplate	position=start
Today's headlines	kind=boilerplate	position=start
Today's top stories	kind=boilerplate	position=start
Toggle caption	kind=caption,boilerplate	position=start,any
Top news	kind=boilerplate	position=start
Top stories	kind=boilerplate	position=start
Top story	kind=boilerplate	position=start
Top:	kind=caption	position=start
Topics	kind=boilerplate	position=line
Topics:	kind=boilerplate	position=start
Translate	kind=boilerplate	position=line
Translated by	kind=credit	position=start
Translation by	kind=credit	position=start
Trending	kind=boilerplate	position=line
Trending now	kind=boilerplate	position=start
Trending stories	kind=boilerplate	position=start
Trending topics	kind=boilerplate	position=start
Trending:	kind=boilerplate	position=start
Try it free	kind=boilerplate	position=start
Turn on notifications	kind=boilerplate	position=start
Tweet	kind=boilerplate	position=line
Tweet this	kind=boilerplate	position=start
Unlimited	kind=boilerplate	position=line
Unlock	kind=boilerplate	position=line
Unlock this article	kind=boilerplate	position=start
Unmute	kind=boilerplate	position=line
Unsplash	kind=credit	position=line
Unsubscribe	kind=boilerplate	position=line
unsubscribe anytime	kind=boilerplate	position=end
unsubscribe at any time	kind=boilerplate	position=end
Up next	kind=boilerplate	position=start
Update:	kind=boilerplate	position=start
Updated	kind=byline	position=line
Updated at	kind=byline	position=start
Updated on	kind=byline	position=start
Updated:	kind=byline	position=start
use of cookies	kind=boilerplate	position=any
Used with permission	kind=credit	position=start
Username	kind=boilerplate	position=line
UTC	kind=byline	position=line
via AFP	kind=credit	position=end
via AP	kind=credit	position=end
via Associated Press	kind=credit	position=end
via Getty Images	kind=credit	position=end
via Reuters	kind=credit	position=end
via Shutterstock	kind=credit	position=end
Video by	kind=caption	position=start
Video caption	kind=caption	position=start
Video courtesy of	kind=caption	position=start
Video credit:	kind=caption	position=start
video playback	kind=boilerplate	position=any
Video via	kind=caption	position=start
Video:	kind=caption	position=start
View all	kind=boilerplate	position=start
View all comments	kind=boilerplate	position=start
View comments	kind=boilerplate	position=start
View full size image	kind=caption	position=start
View gallery	kind=caption	position=start
View image	kind=caption	position=start
view image in fullscreen	kind=boilerplate	position=any
View more	kind=boilerplate	position=start
View photo	kind=caption	position=start
View photos	kind=caption	position=start
View this image	kind=caption	position=start
Views expressed	kind=boilerplate	position=start
Vote now	kind=boilerplate	position=start
Want more	kind=boilerplate	position=start
Want to read more	kind=boilerplate	position=start
Watch	kind=boilerplate	position=line
Watch live	kind=boilerplate	position=start
Watch live:	kind=boilerplate	position=start
Watch more	kind=boilerplate	position=start
Watch now	kind=boilerplate	position=start
Watch the video	kind=boilerplate	position=start
Watch video	kind=boilerplate	position=start
WATCH |	kind=boilerplate	position=start
Watch:	kind=boilerplate	position=start
We may earn a commission	kind=boilerplate	position=start
We may receive a commission	kind=boilerplate	position=start
We use cookies	kind=boilerplate	position=start
Weather	kind=boilerplate	position=line
Weather:	kind=boilerplate	position=start
Web Desk	kind=byline	position=start
weekly newsletter	kind=boilerplate	position=any
What do you think	kind=boilerplate	position=start
Wikimedia Commons	kind=credit	position=start
With additional reporting by	kind=credit	position=start
with AFP	kind=boilerplate	position=end
With contributions from	kind=credit	position=start
With files from	kind=credit	position=start
With input from	kind=credit	position=start
With inputs from	kind=credit	position=start
With reporting by	kind=credit	position=start
with Reuters	kind=boilerplate	position=end
without permission	kind=boilerplate	position=any
without prior written permission	kind=boilerplate	position=any
Write to us	kind=boilerplate	position=start
Writing by	kind=credit	position=start
Written by	kind=credit	position=start
www.	kind=boilerplate	position=any
Xinhua	kind=credit	position=line
Xinhua/	kind=credit	position=start
Yes	kind=boilerplate	position=line
Yonhap	kind=credit	position=line
You agree to	kind=boilerplate	position=start
you are receiving this	kind=boilerplate	position=any
You are viewing	kind=boilerplate	position=start
You can unsubscribe	kind=boilerplate	position=start
You have reached	kind=boilerplate	position=start
You have read	kind=boilerplate	position=start
You may also like	kind=boilerplate	position=start
You may be interested in	kind=boilerplate	position=start
You may have missed	kind=boilerplate	position=start
You might also like	kind=boilerplate	position=start
You might be interested in	kind=boilerplate	position=start
You're reading	kind=boilerplate	position=start
You've reached	kind=boilerplate	position=start
Your account	kind=boilerplate	position=start
your browser	kind=boilerplate	position=any
Your browser does not support	kind=boilerplate	position=start
your consent	kind=boilerplate	position=any
Your email address	kind=boilerplate	position=start
your inbox	kind=boilerplate	position=any
Your privacy choices	kind=boilerplate	position=start
your subscription	kind=boilerplate	position=any
Zuma Press	kind=credit	position=start
Zuma Wire	kind=credit	position=start
©	kind=boilerplate	position=start
© Copyright	kind=boilerplate	position=start
