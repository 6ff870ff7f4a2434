/// <reference types="astro/client" />
declare module 'virtual:tokens.css';
declare module 'virtual:tokens.css?site';
declare module 'virtual:slides.css';
