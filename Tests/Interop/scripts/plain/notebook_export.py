#!/usr/bin/env python
# coding: utf-8

# # 手写数字识别

# In[1]:


import argparse


# In[2]:


parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str, default='./mnist')
parser.add_argument('--train_url', type=str, default='./model')


# In[3]:


parser.add_argument('--num_epochs', type=int, default=2)
FLAGS, unparsed = parser.parse_known_args()


# In[ ]:


print(FLAGS.num_epochs)
